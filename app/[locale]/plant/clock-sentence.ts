import { getTranslations } from 'next-intl/server'
import { SHIFT } from '@/lib/core/factory/stations.data'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import type { Floor } from '@/lib/manufacturing/plant/read-floor'

const REAL_DAY_SECONDS = 86_400

const hour = (shopMs: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: SHIFT.timeZone,
  }).format(shopMs)

/** What the plant's calendar shows, and, in the demo, why it runs or stands. */
export async function clockSentence(
  locale: Locale,
  { shopNowMs, running, daySeconds }: Floor,
): Promise<string> {
  const t = await getTranslations('plant')
  const now = { day: formatDay(shopNowMs, locale, 'weekday'), time: hour(shopNowMs) }
  if (daySeconds === REAL_DAY_SECONDS) return t('clock.real', now)
  return t(running ? 'clock.running' : 'clock.standing', { ...now, seconds: daySeconds })
}
