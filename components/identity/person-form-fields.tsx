'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Button, type ButtonKind } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { formProblems } from './form-problems'
import { INPUT_OF_KIND, type PersonField } from './person-field'
import type { PersonFormWords } from './person-form-words'

export type ClientFormProps = {
  /** Distinguishes several forms on one page. */
  readonly id: string
  readonly action: FormAction
  readonly fields?: readonly PersonField[]
  readonly hidden?: Readonly<Record<string, string>>
  readonly submit: string
  readonly sending: string
  /** Read out instead of the button's own words, where a row repeats them. */
  readonly submitLabel?: string
  readonly kind?: ButtonKind
  /** Takes the place of the form when it is done. */
  readonly done?: ReactNode
  /** The form stays, and what was done stands beside the button. */
  readonly stays?: boolean
  readonly words: PersonFormWords
}

const NO_FIELDS: readonly PersonField[] = []

export function PersonFormFields({
  id,
  action,
  fields = NO_FIELDS,
  hidden = {},
  submit,
  sending,
  submitLabel,
  kind = 'ink',
  done,
  stays = false,
  words,
}: ClientFormProps) {
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  if (state.status === 'done' && !stays) return <Done>{done}</Done>
  const problems = formProblems(state, fields, words)
  return (
    <form
      action={send}
      noValidate
      // React empties a form after its action; what was refused must stay.
      onReset={(event) => event.preventDefault()}
      className="max-w-[26em]"
    >
      <ErrorSummary
        title={words.summary}
        errors={problems.map(({ field, text }) =>
          field ? { fieldId: `${id}-${field}`, text } : { text },
        )}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <LabelledField
          key={field.name}
          formId={id}
          field={field}
          problems={problems}
          words={words}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button
          kind={kind}
          disabled={pending}
          {...(submitLabel ? { 'aria-label': submitLabel } : {})}
        >
          {pending ? sending : submit}
        </Button>
        {stays && (
          <p role="status" className="text-small text-bottle">
            {state.status === 'done' ? done : ''}
          </p>
        )}
      </div>
    </form>
  )
}

type LabelledProps = {
  readonly formId: string
  readonly field: PersonField
  readonly problems: ReturnType<typeof formProblems>
  readonly words: PersonFormWords
}

function LabelledField({ formId, field, problems, words }: LabelledProps) {
  const { name, kind, label, defaultValue, autoComplete } = field
  const hint = words.labels[`${kind}Hint`]
  const error = problems.find((problem) => problem.field === name)?.text
  return (
    <Field
      {...INPUT_OF_KIND[kind]}
      {...(autoComplete ? { autoComplete } : {})}
      id={`${formId}-${name}`}
      name={name}
      required
      label={label ?? words.labels[kind] ?? ''}
      className="mb-5"
      {...(hint ? { hint } : {})}
      {...(error ? { error } : {})}
      {...(defaultValue === undefined ? {} : { defaultValue })}
    />
  )
}

/** What was done takes the focus, so that it is read where the form was. */
function Done({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="border-l-2 border-bottle py-1 pl-4 outline-none"
    >
      {children}
    </div>
  )
}
