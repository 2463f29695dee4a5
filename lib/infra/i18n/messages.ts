import type { Locale } from '@/lib/core/shared/text'
import { AREAS } from './areas'

type Messages = Record<string, Record<string, unknown>>

/** All areas of one language. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const areas = await Promise.all(
    AREAS.map(async (area) => {
      const file = (await import(`./messages/${locale}/${area}.json`)) as {
        default: Record<string, unknown>
      }
      return [area, file.default] as const
    }),
  )
  return Object.fromEntries(areas)
}
