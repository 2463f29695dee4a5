'use client'

import { type ReactNode, useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { IDLE } from '@/lib/core/shared/action-state'
import type { Locale } from '@/lib/core/shared/text'
import {
  type CheckoutErrorWords,
  type CheckoutFormState,
  checkoutProblems,
} from './checkout-problem'

export type CheckoutField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required: boolean
  readonly type?: 'email' | 'tel' | 'text'
  readonly autoComplete: string
  readonly defaultValue?: string
}

type Props = {
  readonly action: (previous: CheckoutFormState, form: FormData) => Promise<CheckoutFormState>
  /** What the page showed: bag, total, country, way, day. */
  readonly shown: Readonly<Record<string, string>>
  readonly contact: CheckoutField
  readonly contactNote: ReactNode
  readonly address: readonly CheckoutField[]
  readonly summary: ReactNode
  readonly money: { readonly currency: string; readonly locale: Locale }
  readonly words: {
    readonly contact: string
    readonly address: string
    readonly private: string
    readonly pay: string
    readonly accept: string
    readonly paying: string
    readonly errors: CheckoutErrorWords
  }
}

const START: CheckoutFormState = { outcome: IDLE, values: {} }

/** Whom, where, and the button that leads to the payment page; without script it posts as it is. */
export function CheckoutForm({ action, shown, contact, address, money, words, ...page }: Props) {
  const [state, send, isPaying] = useActionState(action, START)
  const { outcome } = state
  const problems = checkoutProblems(state, words.errors, money)
  const asksAgain =
    outcome.status === 'refused' && ['price-changed', 'bag-changed'].includes(outcome.error.code)
  const input = (field: CheckoutField) => {
    const error = problems.find((problem) => problem.field === field.name)?.text
    const { hint, defaultValue = '', ...rest } = field
    return (
      <Field
        key={field.name}
        {...rest}
        id={field.name}
        className="mt-5"
        maxLength={200}
        defaultValue={state.values[field.name] ?? defaultValue}
        {...(hint ? { hint } : {})}
        {...(error ? { error } : {})}
      />
    )
  }
  return (
    <form
      action={send}
      noValidate
      // React empties a form after its action; what was typed must stay.
      onReset={(event) => event.preventDefault()}
      className="lg:grid lg:grid-cols-12 lg:gap-6"
    >
      <div className="lg:col-span-7">
        {Object.entries(shown).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <section aria-labelledby="contact" className="section">
          <h2 id="contact" className="minor">
            {words.contact}
          </h2>
          {page.contactNote}
          <div className="max-w-[26em]">{input(contact)}</div>
        </section>
        <section aria-labelledby="address" className="section">
          <h2 id="address" className="minor">
            {words.address}
          </h2>
          <p className="small mt-2 text-ink2">{words.private}</p>
          <div className="max-w-[26em]">{address.map(input)}</div>
        </section>
      </div>
      <div className="lg:col-span-5 lg:pl-6">
        <div className="section lg:sticky lg:top-6">
          {page.summary}
          <div className="mt-6">
            <ErrorSummary
              title={outcome.status === 'invalid' ? words.errors.summary : words.errors.stopped}
              errors={problems.map(({ field, text }) =>
                field ? { fieldId: field, text } : { text },
              )}
            />
            <Button disabled={isPaying} className="w-full">
              {isPaying ? words.paying : asksAgain ? words.accept : words.pay}
            </Button>
          </div>
        </div>
      </div>
    </form>
  )
}
