'use client'

import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { BodyFigure } from './body-figure'
import type { Sex } from './figure-contour'
import { FindingList } from './finding-list'
import { inOtherUnit, type LengthUnit } from './length-entry'
import { MeasureField } from './measure-field'
import type { LookAgain, MeasureGroupText, MeasureLabels } from './measure-form-types'
import { WishFields } from './wish-fields'

type Props = {
  readonly sex: Sex
  readonly groups: readonly MeasureGroupText[]
  readonly labels: MeasureLabels
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  /** With a design the suit goes into the bag at once. */
  readonly hasDesign: boolean
}

type State = ActionState<unknown, LookAgain | { readonly code: string }>

/** Measures grouped by where they are on the body, beside a line figure that shows each one. */
export function MeasureForm({ sex, groups, labels, action, hidden, hasDesign }: Props) {
  const [state, send, pending] = useActionState<State, FormData>(
    action as (s: State, f: FormData) => Promise<State>,
    IDLE,
  )
  const [unit, setUnit] = useState<LengthUnit>('cm')
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [focus, setFocus] = useState<string>('chest')
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const fields = groups.flatMap((group) => group.fields)
  const found = state.status === 'refused' && 'findings' in state.error ? state.error.findings : []
  const mustChange = found.filter((finding) => finding.id === null)
  const mayKeep = found.filter((finding) => finding.id !== null)

  const switchUnit = (next: LengthUnit) => {
    const lengths = new Set<string>(
      fields.filter((field) => field.unit === 'mm').map(({ key }) => key),
    )
    setTexts(
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [
          key,
          lengths.has(key) ? inOtherUnit(text, unit, next) : text,
        ]),
      ),
    )
    setUnit(next)
  }

  return (
    <form
      action={send}
      noValidate
      // React empties a form after its action; what was measured must stay.
      onReset={(event) => event.preventDefault()}
      className="mt-8 grid gap-x-6 lg:grid-cols-[4fr_8fr]"
    >
      {Object.entries({ ...hidden, sex, unit }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {confirmed.map((id) => (
        <input key={id} type="hidden" name="confirmed" value={id} />
      ))}
      <div className="max-lg:sticky max-lg:top-0 max-lg:z-[5] max-lg:-mx-4 max-lg:border-b max-lg:border-rule max-lg:bg-paper max-lg:py-2">
        <div className="lg:sticky lg:top-6">
          <BodyFigure
            sex={sex}
            focus={focus}
            given={fields.filter(({ key }) => texts[key]).map(({ key }) => key)}
            label={`${labels.figure}: ${fields.find(({ key }) => key === focus)?.name ?? ''}`}
            className="mx-auto h-[30svh] lg:h-[min(78vh,640px)]"
          />
          <p className="label text-center text-chalk">
            {fields.find(({ key }) => key === focus)?.name}
          </p>
        </div>
      </div>
      <div className="pt-6 lg:pt-0">
        <ErrorSummary
          title={labels.summary}
          errors={
            state.status === 'refused' && found.length === 0
              ? [
                  {
                    text: state.error.code === 'no-consent' ? labels.consentNeeded : labels.failed,
                    fieldId: 'consent',
                  },
                ]
              : state.status === 'fault'
                ? [{ text: `${labels.fault} ${state.requestId}` }]
                : mustChange.map((finding) => ({ fieldId: finding.key, text: finding.text }))
          }
        />
        {mayKeep.length > 0 && (
          <FindingList
            findings={mayKeep}
            confirmed={confirmed}
            labels={labels}
            onKeep={(id) => setConfirmed([...confirmed, id])}
          />
        )}
        <label className="flex max-w-[38em] items-start gap-3 border-y border-ink py-4">
          <input
            id="consent"
            type="checkbox"
            name="consent"
            value="yes"
            required
            className="mt-1 size-5 flex-none accent-ink"
          />
          <span className="small">{labels.consent}</span>
        </label>
        <UnitSwitch {...{ unit, labels }} onSwitch={switchUnit} />
        {groups.map((group) => (
          <fieldset key={group.id} className="mt-8 border-0 border-t border-ink pt-3">
            <legend className="float-left w-full font-serif text-title">{group.title}</legend>
            <div className="clear-both grid gap-x-6 gap-y-6 pt-4 md:grid-cols-2">
              {group.fields.map((field) => (
                <MeasureField
                  key={field.key}
                  {...{ field, unit, labels }}
                  value={texts[field.key] ?? ''}
                  error={found.find((finding) => finding.key === field.key)?.text}
                  onWrite={(text) => setTexts({ ...texts, [field.key]: text })}
                  onFocus={() => setFocus(field.key)}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <WishFields labels={labels} />
        <p className="mt-8 flex max-w-none flex-wrap items-center gap-x-7 gap-y-2">
          <Button disabled={pending} name="then" value={hasDesign ? 'bag' : 'save'}>
            {pending ? labels.saving : hasDesign ? labels.saveAndBag : labels.save}
          </Button>
          {hasDesign && (
            <Button kind="word" disabled={pending} name="then" value="save">
              {labels.save}
            </Button>
          )}
          <span role="status" className="text-small text-bottle">
            {state.status === 'done' ? labels.saved : ''}
          </span>
        </p>
      </div>
    </form>
  )
}

type SwitchProps = {
  readonly unit: LengthUnit
  readonly labels: MeasureLabels
  readonly onSwitch: (unit: LengthUnit) => void
}

function UnitSwitch({ unit, labels, onSwitch }: SwitchProps) {
  return (
    <div role="group" aria-label={labels.unit} className="mt-4 flex gap-5">
      {(['cm', 'inch'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={unit === each}
          onClick={() => unit !== each && onSwitch(each)}
          className={`min-h-11 text-small ${unit === each ? 'font-medium underline decoration-2 underline-offset-8' : 'text-ink2'}`}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  )
}
