import type { Ref } from 'react'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { VALUE_SOURCES, type ValueSource } from '@/lib/core/body/body-profile'
import type { Position } from '@/lib/core/body/measure-plan.data'
import type { BodyKey, Sex } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import type { Interval } from '@/lib/core/body/model/predict-body'
import type { Bought } from '@/lib/core/body/next-position'
import { MeasureDrawing } from './measure-drawing'
import { MeasureField } from './measure-field'
import type { MeasureLabels, MeasureNames } from './measure-form-types'
import type { Measuring } from './measuring-state'

type Props = {
  readonly sex: Sex
  readonly position: Position
  /** What this round asks here; other values of the place are shown once they are given. */
  readonly asks: readonly BodyKey[]
  readonly isAsked: boolean
  readonly state: Measuring
  readonly source: ValueSource
  readonly expected: Readonly<Partial<Record<BodyKey, Interval>>>
  readonly bought: Bought | null
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly errorOf: (key: BodyKey) => string | undefined
  readonly onWrite: (key: BodyKey, text: string) => void
  readonly onSource: (source: ValueSource) => void
  readonly onSettle: () => void
  readonly onEnter: () => void
  readonly headRef: Ref<HTMLFieldSetElement>
}

/**
 * One question: where the tape runs, what it buys, its one to three values. All of them are in the
 * page; with script one is seen at a time, without it they stand one below the other.
 */
export function QuestionPanel(props: Props) {
  const { sex, position, asks, isAsked, state, labels, names, source } = props
  const isShown = (key: BodyKey) => asks.includes(key) || (state.settled[key] ?? '') !== ''
  const drawn = { ...position, keys: position.keys.filter((key) => !isAsked || isShown(key)) }
  const name = names.positions[position.id]
  const sourceId = `source-${position.id}`
  return (
    <fieldset
      ref={isAsked ? props.headRef : null}
      className={`border-0 ${isAsked ? '' : 'hidden [@media(scripting:none)]:mt-10 [@media(scripting:none)]:block'}`}
    >
      <legend className="font-serif text-section">{name}</legend>
      {isAsked && <p className="small text-ochre">{boughtText(props)}</p>}
      <div className="mt-4 grid gap-6 md:grid-cols-2">
        <figure>
          <MeasureDrawing
            sex={sex}
            position={drawn}
            label={labels.drawing.replace('{name}', name)}
            className="mx-auto h-auto max-h-[340px] w-full"
          />
          {position.isBehind && (
            <figcaption className="label mt-1 text-ink2">{labels.behind}</figcaption>
          )}
        </figure>
        <div className="grid content-start gap-5">
          {position.keys.map((key) => {
            const words = names.fields[key]
            return (
              words && (
                <MeasureField
                  key={key}
                  fieldKey={key}
                  isShown={isShown(key)}
                  {...{ words, labels }}
                  unit={state.unit}
                  value={state.typed[key] ?? ''}
                  error={props.errorOf(key)}
                  expected={props.expected[key]}
                  typical={measurementOf(key).typical?.[sex] ?? null}
                  onWrite={(text) => props.onWrite(key, text)}
                  onSettle={props.onSettle}
                  onEnter={props.onEnter}
                />
              )
            )
          })}
          <FieldFrame id={sourceId} label={labels.source}>
            <select
              id={sourceId}
              name={sourceId}
              value={source}
              onChange={(event) => props.onSource(event.currentTarget.value as ValueSource)}
              className={CONTROL}
            >
              {VALUE_SOURCES.map((each) => (
                <option key={each} value={each}>
                  {labels.sources[each]}
                </option>
              ))}
            </select>
          </FieldFrame>
        </div>
      </div>
    </fieldset>
  )
}

function boughtText({ bought, position, labels, names }: Props): string {
  if (position.id === 'height' || position.id === 'weight') return labels.begin
  if (!bought) return labels.little
  const left = bought.after90Mm / bought.before90Mm
  const halves = left > 0.4 && left < 0.6
  return (halves ? labels.halves : labels.buys)
    .replace('{place}', names.places[bought.place])
    .replace('{before}', `${bought.before90Mm}`)
    .replace('{after}', `${bought.after90Mm} mm`)
}
