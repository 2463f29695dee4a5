import type { InputHTMLAttributes } from 'react'

/** What is asked for; decides the type, the autocomplete token and the sentences about it. */
export type FieldKind = 'name' | 'email' | 'password' | 'newPassword'

export type PersonField = {
  /** Name in the form, and the end of the field's id. */
  readonly name: string
  readonly kind: FieldKind
  /** Only where the kind's own label does not say enough. */
  readonly label?: string
  readonly defaultValue?: string
  /** An address of somebody else's mailbox must not be filled in by the browser. */
  readonly autoComplete?: string
}

export const INPUT_OF_KIND: Readonly<Record<FieldKind, InputHTMLAttributes<HTMLInputElement>>> = {
  name: { type: 'text', autoComplete: 'name', maxLength: 80 },
  email: {
    type: 'email',
    autoComplete: 'username',
    inputMode: 'email',
    autoCapitalize: 'none',
    spellCheck: false,
    maxLength: 254,
  },
  password: { type: 'password', autoComplete: 'current-password' },
  newPassword: { type: 'password', autoComplete: 'new-password' },
}

/** Which field a refusal is about; the others are about the whole form. */
export const KIND_OF_REFUSAL: Readonly<Record<string, FieldKind>> = {
  'wrong-credentials': 'email',
  'same-email': 'email',
  'wrong-password': 'password',
  'password-short': 'newPassword',
  'password-long': 'newPassword',
  'password-common': 'newPassword',
}
