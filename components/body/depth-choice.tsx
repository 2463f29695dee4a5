import { DEPTHS, type Depth } from '@/lib/core/body/measure-plan.data'
import type { LengthUnit } from './length-entry'
import type { MeasureLabels } from './measure-form-types'

type Props = {
  readonly depth: Depth
  readonly unit: LengthUnit
  readonly labels: MeasureLabels
  readonly onDepth: (depth: Depth) => void
  readonly onUnit: (unit: LengthUnit) => void
}

/** How many questions, and in which unit; neither ever loses or alters an answer. */
export function DepthChoice({ depth, unit, labels, onDepth, onUnit }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-t border-ink pt-3">
      <fieldset className="border-0">
        <legend className="text-small">{labels.depth}</legend>
        {DEPTHS.map((each) => (
          <Choice
            key={each}
            name="depth"
            value={each}
            text={labels.depths[each] ?? each}
            isChosen={depth === each}
            onChoose={() => onDepth(each)}
          />
        ))}
      </fieldset>
      <fieldset className="border-0">
        <legend className="text-small">{labels.unit}</legend>
        {(['cm', 'inch'] as const).map((each) => (
          <Choice
            key={each}
            name="unit"
            value={each}
            text={labels[each]}
            isChosen={unit === each}
            onChoose={() => onUnit(each)}
          />
        ))}
      </fieldset>
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly value: string
  readonly text: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const Choice = ({ name, value, text, isChosen, onChoose }: ChoiceProps) => (
  <label className="flex min-h-11 items-center gap-3">
    <input
      type="radio"
      name={name}
      value={value}
      checked={isChosen}
      onChange={onChoose}
      className="size-5 flex-none accent-ink"
    />
    <span className="small">{text}</span>
  </label>
)
