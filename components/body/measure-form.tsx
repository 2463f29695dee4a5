'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { ASKED } from '@/lib/core/body/measure-plan.data'
import { BODY_KEYS, type Sex } from '@/lib/core/body/measurement'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { DepthChoice } from './depth-choice'
import { DoubtList } from './doubt-list'
import { formErrors } from './form-errors'
import type { KeptStart, LookAgain, MeasureLabels, MeasureNames } from './measure-form-types'
import { MeasuredFigure } from './measured-figure'
import { OpenFindings } from './open-findings'
import { PositionList } from './position-list'
import { QuestionPart } from './question-part'
import { StartPanel } from './start-panel'
import { useMeasuring } from './use-measuring'
import { WishFields } from './wish-fields'

type Props = {
  readonly sex: Sex
  readonly family: string
  readonly locale: 'en' | 'zh-CN'
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly kept: KeptStart | null
  readonly adviserHref: string
  /** With a design the next step is the comparison of the two fits. */
  readonly hasDesign: boolean
}

type State = ActionState<unknown, LookAgain | { readonly code: string }>

/** Consent, then one question at a time beside the body it is about; saved when it is sure enough. */
export function MeasureForm(props: Props) {
  const { sex, labels, names, hidden, kept, hasDesign } = props
  const [answer, send, pending] = useActionState<State, FormData>(
    props.action as (s: State, f: FormData) => Promise<State>,
    IDLE,
  )
  const lookAgain = answer.status === 'refused' && 'findings' in answer.error ? answer.error : null
  const measuring = useMeasuring({ ...props, written: lookAgain?.written })
  const { state, facts, said } = measuring
  const own = { labels, names, state, facts }
  return (
    <form
      action={send}
      noValidate
      // React empties a form after its action; what was measured must stay.
      onReset={(event) => event.preventDefault()}
      className="mt-8 grid gap-x-10 lg:grid-cols-[7fr_5fr]"
    >
      {Object.entries({ ...hidden, sex }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {BODY_KEYS.filter((key) => !ASKED.full.includes(key) && state.typed[key]).map((key) => (
        <input key={key} type="hidden" name={key} value={state.typed[key]} />
      ))}
      {state.confirmed.map((id) => (
        <input key={id} type="hidden" name="confirmed" value={id} />
      ))}
      <div>
        <ErrorSummary title={labels.summary} errors={formErrors(answer, labels)} />
        <StartPanel labels={labels} first={kept?.profile.whose} />
        <DepthChoice
          depth={state.depth}
          unit={state.unit}
          labels={labels}
          onDepth={measuring.depth}
          onUnit={(unit) => measuring.does({ kind: 'unit', unit })}
        />
        <QuestionPart {...own} measuring={measuring} sex={sex} />
        <OpenFindings
          {...own}
          locale={props.locale}
          adviserHref={props.adviserHref}
          fromServer={lookAgain?.findings ?? []}
          measuring={measuring}
        />
        <p role="status" className="label min-h-5 text-ink2">
          {said}
        </p>
        <DoubtList doubts={facts.doubts} {...{ labels, names }} />
        <PositionList {...own} onGo={measuring.go} />
      </div>
      <div className="max-lg:mt-10 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <MeasuredFigure {...own} sex={sex} />
      </div>
      <div>
        <WishFields labels={labels} first={kept?.profile} />
        <Field
          id="label"
          label={labels.name}
          hint={labels.nameHint}
          defaultValue={kept?.label ?? ''}
          maxLength={60}
          autoComplete="off"
          className="mt-6 max-w-[22em]"
        />
        <p className="mt-8 flex max-w-none flex-wrap items-center gap-x-7 gap-y-2">
          <Button disabled={pending} name="goal" value="save">
            {pending ? labels.saving : hasDesign ? labels.saveAndFit : labels.save}
          </Button>
          {hasDesign && (
            <Button kind="word" disabled={pending} name="goal" value="bag">
              {labels.saveAndBag}
            </Button>
          )}
          <span role="status" className="text-small text-bottle">
            {answer.status === 'done' ? labels.saved : ''}
          </span>
        </p>
      </div>
    </form>
  )
}
