import type { OccasionId } from '@/lib/core/garment/catalogue'
import { addDays, localDay } from '@/lib/core/shared/local-time'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { dayField } from '../configure/design-field'

const OCCASIONS: readonly OccasionId[] = [
  'wedding',
  'work',
  'evening',
  'interview',
  'everyday',
  'graduation',
]

/** Five weeks: what we count with until a day is named. */
const DAYS_AHEAD = 35

/** The occasion and day of the address; what cannot be meant is replaced and said. */
export async function askedOccasion(search: Readonly<Record<string, string | undefined>>) {
  const today = localDay(await readShopNowMs(), env().SHOP_TIME_ZONE)
  const occasion = OCCASIONS.find((id) => id === search.occasion) ?? 'wedding'
  const read = dayField.safeParse(search.date)
  const isPast = read.success && read.data < today
  return {
    occasion,
    today,
    date: read.success && !isPast ? read.data : addDays(today, DAYS_AHEAD),
    problem: isPast ? 'pastDate' : search.date && !read.success ? 'wrongDate' : null,
  } as const
}
