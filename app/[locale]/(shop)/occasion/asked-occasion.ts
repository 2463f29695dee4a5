import { OCCASIONS } from '@/lib/core/garment/catalogue'
import { addDays, localDay } from '@/lib/core/shared/local-time'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { dayField } from '../configure/design-field'

/** Five weeks: what we count with until a day is named. */
const DAYS_AHEAD = 35

/** Whole units of the currency, as people write a budget: "600", "1 200", "€700". */
const BUDGET = /^(?:€|¥)?\s?(\d{1,3}(?:[\s,.]?\d{3})*|\d{1,6})$/

/** The occasion, day and budget of the address; what cannot be meant is replaced and said. */
export async function askedOccasion(search: Readonly<Record<string, string | undefined>>) {
  const today = localDay(await readShopNowMs(), env().SHOP_TIME_ZONE)
  const occasion = OCCASIONS.find((id) => id === search.occasion) ?? 'wedding'
  const read = dayField.safeParse(search.date)
  const isPast = read.success && read.data < today
  const written = search.budget?.trim() ?? ''
  const budget = BUDGET.exec(written)?.[1]?.replaceAll(/\D/g, '')
  const date = read.success && !isPast ? read.data : addDays(today, DAYS_AHEAD)
  return {
    ...{ occasion, today, date, budget },
    budgetCents: budget === undefined ? undefined : Number(budget) * 100,
    problem: isPast ? 'pastDate' : search.date && !read.success ? 'wrongDate' : null,
    isBudgetWrong: written !== '' && budget === undefined,
  } as const
}
