import { z } from 'zod'
import { COUNTRIES } from '@/lib/core/pricing/delivery.data'
import type { Locale } from '@/lib/core/shared/text'

/** Where a reader of the language most likely lives; one tap changes it. */
const USUAL_COUNTRY: Readonly<Record<Locale, string>> = { en: 'DE', 'zh-CN': 'CN' }

const query = z.object({
  country: z
    .string()
    .refine((code) => COUNTRIES.some((country) => country.code === code))
    .optional()
    .catch(undefined),
  method: z.string().max(20).optional().catch(undefined),
  neededBy: z.iso.date().optional().catch(undefined),
})

/** What the address of the page asks for; what it cannot mean is read as not asked. */
export function askedOf(given: Record<string, unknown>, locale: Locale) {
  const { country, method, neededBy } = query.parse(given)
  return {
    countryCode: country ?? USUAL_COUNTRY[locale],
    methodId: method,
    neededByDay: neededBy,
  }
}
