import { Field } from '@/components/ui/field'
import { type LengthUnit, writeLength } from './length-entry'
import type { MeasureFieldText, MeasureLabels } from './measure-form-types'

type Props = {
  readonly field: MeasureFieldText
  readonly unit: LengthUnit
  readonly value: string
  readonly error?: string | undefined
  readonly labels: MeasureLabels
  readonly onWrite: (text: string) => void
  readonly onFocus: () => void
}

/** One measure: what it is called, how to take it, what is typical; never filled in beforehand. */
export function MeasureField({ field, unit, value, error, labels, onWrite, onFocus }: Props) {
  const unitWord =
    field.unit === 'kg' ? labels.kg : field.unit === 'degree' ? labels.degree : labels[unit]
  const write = (amount: number) =>
    field.unit === 'mm' ? writeLength(amount, unit) : String(amount)
  return (
    <div className="flex flex-col">
      <Field
        id={field.key}
        label={field.required ? field.name : labels.optional.replace('{name}', field.name)}
        hint={field.how}
        unit={unitWord}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        required={field.required}
        className="mt-auto"
        onChange={(event) => onWrite(event.currentTarget.value)}
        onFocus={onFocus}
        {...(error ? { error } : {})}
      />
      {field.typical && (
        <p className="label mt-1 flex max-w-none items-center gap-2 text-ink2">
          <Rule />
          <span className="whitespace-nowrap">
            {labels.typical
              .replace('{low}', write(field.typical[0]))
              .replace('{high}', write(field.typical[1]))}
          </span>
          <Rule />
        </p>
      )}
    </div>
  )
}

/** Half a dimension line: a thin rule with its tick. */
const Rule = () => (
  <span
    aria-hidden="true"
    className="relative h-px flex-1 bg-current opacity-60 before:absolute before:-top-[4px] before:left-0 before:h-[9px] before:w-px before:rotate-45 before:bg-current last:before:right-0 last:before:left-auto"
  />
)
