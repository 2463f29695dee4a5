import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { DAY_MS } from '@/lib/core/shared/instant'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { readShopNowMs } from '@/lib/infra/clock'
import { formatDay } from '@/lib/infra/i18n/dates'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { plantDay } from '../../../plant-day'
import { priceOfDesign } from '../../../price-of-design'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly kind: 'size' | 'measured'
  readonly title: string
  /** Facts of this half, one line each: what misses, how much cloth. */
  readonly lines: readonly HeadLine[]
  readonly children?: ReactNode
}

/** What is noticed first stands in ink or madder, the rest behind it. */
export type HeadLine = { readonly text: string; readonly tone?: 'ink' | 'madder' | 'bottle' }

const TONES = { ink: '', madder: 'text-madder', bottle: 'text-bottle' } as const

/** The head of one half: what it is, what it costs, when it leaves the plant by the plant's own word. */
export async function HalfHead({ locale, saved, date, kind, title, lines, children }: Props) {
  const t = await getTranslations('fit')
  const { design } = saved
  const catalogue = await catalogueOfDesign(design)
  const day = await plantDay({ design, kind, neededBy: date, locale })
  const ownDays = estimatedDays(catalogue, design, { kind })
  const ownDay = formatDay((await readShopNowMs()) + ownDays * DAY_MS, locale)
  return (
    <header className="border-t border-ink pt-3">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="minor">{title}</h2>
        <p className="text-lead whitespace-nowrap">
          {formatMoney(await priceOfDesign(design, kind), catalogue.currency, locale)}
        </p>
      </div>
      {day ? (
        <p className="small">
          {t('leaves', { day: day.leavesText })}
          <span className="text-ink2">{t('asked')}</span>
        </p>
      ) : (
        <p className="small text-ochre">{t('silent', { day: ownDay })}</p>
      )}
      {day && day.percent !== null && date && (
        <p className={`small ${day.percent >= 80 ? 'text-bottle' : 'text-ochre'}`}>
          {t('inTime', {
            day: formatDay(neededByShopMs(date), locale, 'day'),
            percent: day.percent,
          })}
        </p>
      )}
      {lines.map(({ text, tone }) => (
        <p key={text} className={`small mt-1 ${tone ? TONES[tone] : 'text-ink2'}`}>
          {text}
        </p>
      ))}
      {children}
    </header>
  )
}
