import { getTranslations } from 'next-intl/server'
import { TakeButton } from '@/components/body/take-button'
import type { TakeLabels } from '@/components/body/take-labels'
import { alterationCents, alterationRow } from '@/lib/core/fit/alteration'
import { finishedName, missWord } from '@/lib/core/fit/finished-names.data'
import { alterationLabel, fitLabel } from '@/lib/core/fit/fit-label'
import type { AlteredSize as Altered } from '@/lib/core/fit/propose-alterations'
import { formatDifference, formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { plantDay } from '../../../plant-day'
import { priceOfDesign } from '../../../price-of-design'
import { takeAltered } from './actions'

type Props = {
  readonly altered: Altered
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly locale: Locale
  /** The input hash of the body it was proposed for. */
  readonly body: string
}

/** No pattern of its own, a garment all the same: the nearest size, what of it is moved, for how much. */
export async function AlteredSize({ altered, saved, date, locale, body }: Props) {
  const t = await getTranslations('fit')
  const { design } = saved
  const { fit, alterations, left } = altered
  const { currency } = await catalogueOfDesign(design)
  const { alterations: _, ...size } = fit
  const priceCents = (await priceOfDesign(design, 'size')) + alterationCents(alterations)
  const day = await plantDay({ design, kind: 'size', alterations, neededBy: date, locale })
  return (
    <section aria-label={t('altered.title')} className="mt-5 border-t border-rule pt-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="text-body font-medium">{t('altered.title')}</h3>
        <p className="whitespace-nowrap">{formatMoney(priceCents, currency, locale)}</p>
      </div>
      <p className="small">{fitLabel(size, locale)}</p>
      {day && <p className="small">{t('leaves', { day: day.leavesText })}</p>}
      <ul className="mt-2 text-small tabular-nums">
        {alterations.map((alteration) => (
          <li
            key={alteration.id}
            className="flex items-baseline justify-between gap-4 border-b border-rule py-[7px]"
          >
            <span>{capital(alterationLabel(alteration, locale))}</span>
            <span className="whitespace-nowrap">
              {formatDifference(alterationRow(alteration.id).priceCents, currency, locale)}
            </span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className="small mt-2 text-madder">
          {t('altered.left', {
            misses: left
              .map(({ key, isBoth, missMm }) =>
                t('miss.worst', {
                  measure: finishedName(key, isBoth)[locale],
                  by: Math.abs(missMm),
                  how: missWord(key, missMm)[locale],
                }),
              )
              .join(locale === 'en' ? ', ' : '、'),
          })}
        </p>
      )}
      <p className="label mt-2 text-ink2">{t('altered.note')}</p>
      <TakeButton
        action={takeAltered}
        hidden={{ designId: saved.id, body, ...(date ? { date } : {}) }}
        labels={{ ...(t.raw('client') as TakeLabels), take: t('altered.take') }}
      />
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
