import { getTranslations } from 'next-intl/server'
import { BodyFigure } from '@/components/body/body-figure'
import type { FigureLine } from '@/components/body/figure-labels'
import type { BodyKey } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { formatCm } from '@/lib/core/shared/length'
import type { Locale } from '@/lib/core/shared/text'
import type { DraftedOffer, FitOffer } from '@/lib/demand/fit-offer'

type Props = {
  readonly sex: FitOffer['block']['sex']
  readonly drafted: DraftedOffer
  readonly locale: Locale
}

/** What a garment is drafted from most, from top to bottom. */
const SHOWN: readonly BodyKey[] = [
  ...(['height', 'neck', 'biacromial', 'chest', 'sleeveLeft', 'backLength'] as const),
  ...(['waist', 'seat', 'inseam'] as const),
]

/** The body that is drafted for: what was given stands hard, what is only likely soft and with its ±. */
export async function KnownBody({ sex, drafted, locale }: Props) {
  const t = await getTranslations('fit.body')
  const { values, predicted } = drafted.figure
  const lines = SHOWN.flatMap((key): FigureLine[] => {
    const name = measurementOf(key).name[locale]
    const given = values[key]
    if (given !== undefined)
      return [{ key, text: `${name} ${plain(given)}`, isMeasured: true, intervalMm: 0 }]
    const range = predicted[key] ?? (key === 'sleeveLeft' ? predicted.sleeve : undefined)
    if (!range) return []
    const intervalMm = range.high90 - range.low90
    const text = `${name} ${plain(range.mean)} ± ${plain(intervalMm / 2)}`
    return [{ key, text, isMeasured: false, intervalMm }]
  })
  return (
    <figure className="mt-8 border-t border-rule pt-3">
      <figcaption>
        <h3 className="text-body font-medium">{t('title')}</h3>
        <p className="label mt-1 text-ink2">{t('note')}</p>
      </figcaption>
      <BodyFigure
        sex={sex}
        focus={drafted.question?.position.keys ?? []}
        lines={lines}
        label={t('label', { lines: lines.map(({ text }) => text).join('; ') })}
        className="mx-auto mt-3 h-auto w-full max-w-[400px]"
      />
    </figure>
  )
}

const plain = (mm: number): string => formatCm(Math.round(mm)).replace(/\s*cm$/, '')
