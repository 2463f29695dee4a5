import type { CardForm, FieldProblems } from '../card-form'
import { type Html, html } from './html'
import type { Say, Sentence } from './say'

type Field = {
  readonly name: keyof CardForm
  readonly hint: Sentence | null
  readonly autocomplete: string
  readonly numeric?: boolean
  readonly email?: boolean
  readonly longest: number
}

const FIELDS = {
  email: { name: 'email', hint: null, autocomplete: 'email', email: true, longest: 320 },
  number: {
    name: 'number',
    hint: 'numberHint',
    autocomplete: 'cc-number',
    numeric: true,
    longest: 23,
  },
  expiry: { name: 'expiry', hint: 'expiryHint', autocomplete: 'cc-exp', longest: 9 },
  cvc: { name: 'cvc', hint: 'cvcHint', autocomplete: 'cc-csc', numeric: true, longest: 4 },
  name: { name: 'name', hint: 'nameHint', autocomplete: 'cc-name', longest: 200 },
} as const satisfies Record<keyof CardForm, Field>

/** A labelled field; its hint and its error are read with it. */
export function cardField(
  say: Say,
  name: keyof CardForm,
  value: string,
  problems: FieldProblems,
): Html {
  const field: Field = FIELDS[name]
  const problem = problems[name]
  const about = [field.hint && `${name}-hint`, problem && `${name}-wrong`].filter(Boolean).join(' ')
  return html`<div><label for="card-${name}">${say(name)}</label>${
    field.hint && html`<span class="hint" id="${name}-hint">${say(field.hint)}</span>`
  }<input id="card-${name}" name="${name}" value="${value}" type="${field.email ? 'email' : 'text'}" autocomplete="${field.autocomplete}" maxlength="${field.longest}" required spellcheck="false" autocapitalize="off"${
    field.numeric && html` inputmode="numeric"`
  }${about !== '' && html` aria-describedby="${about}"`}${problem && html` aria-invalid="true"`}>${
    problem && html`<span class="wrong" id="${name}-wrong">${say(problem)}</span>`
  }</div>`
}
