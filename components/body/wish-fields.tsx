import { CONTROL, FieldFrame } from '@/components/ui/field'
import type { MeasureLabels } from './measure-form-types'

/** How it is worn: fit, occasion, taste, and words of one's own. */
export function WishFields({ labels }: { readonly labels: MeasureLabels }) {
  return (
    <fieldset className="mt-8 border-0 border-t border-ink pt-3">
      <legend className="float-left w-full font-serif text-title">{labels.wishes}</legend>
      <div className="clear-both grid gap-x-6 gap-y-6 pt-4 md:grid-cols-3">
        <Choice
          id="preference"
          label={labels.preference}
          options={labels.preferences}
          initial="regular"
        />
        <Choice
          id="occasion"
          label={labels.occasion}
          options={{ '': labels.none, ...labels.occasions }}
          initial=""
        />
        <Choice
          id="taste"
          label={labels.taste}
          options={{ '': labels.none, ...labels.tastes }}
          initial=""
        />
      </div>
      <FieldFrame id="wishes" label={labels.free} hint={labels.freeHint} className="mt-6">
        <textarea
          id="wishes"
          name="wishes"
          rows={4}
          maxLength={1000}
          aria-describedby="wishes-hint"
          className={CONTROL}
        />
      </FieldFrame>
    </fieldset>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly label: string
  readonly options: Readonly<Record<string, string>>
  readonly initial: string
}

function Choice({ id, label, options, initial }: ChoiceProps) {
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} name={id} defaultValue={initial} className={CONTROL}>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
