import type { Today } from '@/components/configurator/coming-day'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'
import { formatDay } from '@/lib/infra/i18n/dates'

/** The plant's day, and the catalogue's own estimate for the garment as the page opens. */
export function todayAtPlant(
  catalogue: Catalogue,
  design: Design,
  shopNowMs: number,
  locale: Locale,
): Today {
  const days = estimatedDays(catalogue, design, { kind: 'size' })
  const text = formatDay(shopNowMs + days * DAY_MS, locale, 'weekday')
  return { shopNowMs, timeZone: env().SHOP_TIME_ZONE, first: { days, text } }
}
