import { ASKED } from '@/lib/core/body/measure-plan.data'
import type { BodyKey, Sex } from '@/lib/core/body/measurement'
import { BodyFigure } from './body-figure'
import type { FigureLine } from './figure-labels'
import type { MeasureLabels, MeasureNames } from './measure-form-types'
import type { MeasuringFacts } from './measuring-facts'
import type { Measuring } from './measuring-state'
import { unitOf, writeValue } from './read-entries'

type Props = {
  readonly sex: Sex
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly state: Measuring
  readonly facts: MeasuringFacts
}

/** The body so far: what is measured stands hard, what is predicted is soft and says its ±. */
export function MeasuredFigure({ sex, labels, names, state, facts }: Props) {
  const lines = ASKED[state.depth].flatMap((key): FigureLine[] => {
    if (unitOf(key) !== 'mm') return []
    const name = names.fields[key]?.name ?? key
    const value = facts.values[key]
    if (value !== undefined) return [line(key, `${name} ${writeValue(key, value, state.unit)}`, 0)]
    const range = facts.predicted[key]
    if (!range) return []
    const write = (amount: number) => writeValue(key, Math.round(amount), state.unit)
    const half = (range.high90 - range.low90) / 2
    return [line(key, `${name} ${write(range.mean)} ± ${write(half)}`, 2 * half)]
  })
  return (
    <figure className="lg:sticky lg:top-6">
      <BodyFigure
        sex={sex}
        focus={facts.position?.keys ?? []}
        lines={lines}
        label={labels.figure}
        className="mx-auto h-auto w-full max-w-[480px] lg:max-h-[86vh]"
      />
      <figcaption className="label mt-2 text-ink2">{labels.figure}</figcaption>
    </figure>
  )
}

const line = (key: BodyKey, text: string, intervalMm: number): FigureLine => ({
  ...{ key, text, intervalMm },
  isMeasured: intervalMm === 0,
})
