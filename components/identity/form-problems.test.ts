import { expect, test } from 'vitest'
import { formProblems } from './form-problems'
import type { PersonField } from './person-field'

const words = {
  summary: 'Look again.',
  fault: 'Ours. Number:',
  labels: {},
  invalid: { email: 'An address.', token: 'Not complete.' },
  refused: { 'wrong-credentials': 'They do not belong together.', 'too-many': 'In {minutes} min.' },
}
const fields: readonly PersonField[] = [
  { name: 'email', kind: 'email' },
  { name: 'password', kind: 'password' },
]

test('an idle or finished form has no problems', () => {
  expect(formProblems({ status: 'idle' }, fields, words)).toEqual([])
  expect(formProblems({ status: 'done', value: null }, fields, words)).toEqual([])
})

test('a refusal about a field names it, the wait is told in whole minutes', () => {
  const refused = (code: string, retryAfterSeconds?: number) =>
    formProblems(
      { status: 'refused', error: { code, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) } },
      fields,
      words,
    )
  expect(refused('wrong-credentials')).toEqual([
    { field: 'email', text: 'They do not belong together.' },
  ])
  expect(refused('too-many', 61)).toEqual([{ text: 'In 2 min.' }])
})

test('an unusable field and an unusable hidden value each have a sentence', () => {
  const state = { status: 'invalid', fields: { email: 'x', token: 'y' } } as const
  expect(formProblems(state, fields, words)).toEqual([
    { field: 'email', text: 'An address.' },
    { text: 'Not complete.' },
  ])
})

test('a fault carries the number under which it stands in the log', () => {
  expect(formProblems({ status: 'fault', requestId: 'r-1' }, fields, words)).toEqual([
    { text: 'Ours. Number: r-1' },
  ])
})
