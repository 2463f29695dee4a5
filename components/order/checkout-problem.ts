import type { ActionState } from '@/lib/core/shared/action-state'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'

export type CheckoutRefusalShown = {
  readonly code: string
  readonly oldCents?: number
  readonly newCents?: number
}

export type CheckoutFormState = {
  readonly outcome: ActionState<unknown, CheckoutRefusalShown>
  /** What was typed, so that nothing is lost where no script keeps it. */
  readonly values: Readonly<Record<string, string>>
}

export type CheckoutErrorWords = {
  readonly summary: string
  readonly stopped: string
  readonly missing: Readonly<Record<string, string>>
  readonly email: string
  readonly postalCode: string
  readonly tooLong: string
  readonly refused: Readonly<Record<string, string>>
  readonly fault: string
}

export type CheckoutProblem = { readonly field?: string; readonly text: string }

function fieldSentence(field: string, problem: string, words: CheckoutErrorWords): string {
  if (problem === 'email') return words.email
  if (problem === 'postal-code') return words.postalCode
  if (problem === 'too-long') return words.tooLong
  return words.missing[field] ?? words.summary
}

/** What stands above the form: one sentence for each field, or one for the whole. */
export function checkoutProblems(
  { outcome }: CheckoutFormState,
  words: CheckoutErrorWords,
  money: { readonly currency: string; readonly locale: Locale },
): readonly CheckoutProblem[] {
  const amount = (cents = 0) => formatMoney(cents, money.currency, money.locale)
  switch (outcome.status) {
    case 'idle':
    case 'done':
      return []
    case 'fault':
      return [{ text: `${words.fault} ${outcome.requestId}` }]
    case 'refused': {
      const { code, oldCents, newCents } = outcome.error
      const sentence = words.refused[code] ?? words.stopped
      return [
        { text: sentence.replace('{old}', amount(oldCents)).replace('{new}', amount(newCents)) },
      ]
    }
    case 'invalid':
      return Object.entries(outcome.fields).map(([field, problem]) => ({
        field,
        text: fieldSentence(field, problem, words),
      }))
    default:
      return outcome satisfies never
  }
}
