import type { KeyboardEvent } from 'react'
import { Field } from '@/components/ui/field'
import type { BodyKey } from '@/lib/core/body/measurement'
import type { Interval } from '@/lib/core/body/model/predict-body'
import type { LengthUnit } from './length-entry'
import type { FieldWords, MeasureLabels } from './measure-form-types'
import { unitOf, writeValue } from './read-entries'

type Props = {
  readonly fieldKey: BodyKey
  readonly words: FieldWords
  /** A value that this round does not ask for is still sent, and shown without script. */
  readonly isShown: boolean
  readonly unit: LengthUnit
  readonly value: string
  readonly error?: string | undefined
  readonly labels: MeasureLabels
  /** Expected from the other answers; without it what is usual in the survey. */
  readonly expected: Interval | undefined
  readonly typical: readonly [number, number] | null
  readonly onWrite: (text: string) => void
  readonly onSettle: () => void
  readonly onEnter: () => void
}

/** One value: what it is called, how to take it, where it is expected; never filled in beforehand. */
export function MeasureField(props: Props) {
  const { fieldKey, words, unit, value, error, labels, expected, typical } = props
  const kind = unitOf(fieldKey)
  const unitWord = kind === 'kg' ? labels.kg : kind === 'degree' ? labels.degree : labels[unit]
  const write = (amount: number) => writeValue(fieldKey, Math.round(amount * 10) / 10, unit)
  const range: readonly [number, number] | null = expected
    ? [expected.low90, expected.high90]
    : typical
  const rangeText =
    range &&
    (expected ? labels.expected : labels.typical)
      .replace('{low}', write(whole(kind, range[0])))
      .replace('{high}', write(whole(kind, range[1])))
      .replace('{unit}', unitWord)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    // Enter goes on to the next question; it must not send a form that is not finished.
    event.preventDefault()
    props.onEnter()
  }
  return (
    <div className={props.isShown ? '' : 'hidden [@media(scripting:none)]:block'}>
      <Field
        id={fieldKey}
        label={words.name}
        hint={words.how}
        unit={unitWord}
        value={value}
        inputMode={kind === 'mm' && unit === 'inch' ? 'text' : 'decimal'}
        autoComplete="off"
        onChange={(event) => props.onWrite(event.currentTarget.value)}
        onBlur={props.onSettle}
        onKeyDown={onKeyDown}
        {...(error ? { error } : {})}
      />
      {rangeText && (
        <p className={`label mt-1 ${expected ? 'text-ochre' : 'text-ink2'}`}>{rangeText}</p>
      )}
    </div>
  )
}

const whole = (kind: string, amount: number): number =>
  kind === 'kg' ? Math.round(amount * 10) / 10 : Math.round(amount)
