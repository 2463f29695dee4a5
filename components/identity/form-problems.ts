import type { ActionState } from '@/lib/core/shared/action-state'
import { KIND_OF_REFUSAL, type PersonField } from './person-field'
import type { PersonFormWords } from './person-form-words'

type State = ActionState<unknown, { readonly code: string; readonly retryAfterSeconds?: number }>

/** A sentence, and the name of the field it is about if it is about one. */
export type FormProblem = { readonly field?: string; readonly text: string }

export function formProblems(
  state: State,
  fields: readonly PersonField[],
  words: PersonFormWords,
): readonly FormProblem[] {
  switch (state.status) {
    case 'idle':
    case 'done':
      return []
    case 'fault':
      return [{ text: `${words.fault} ${state.requestId}` }]
    case 'refused': {
      const { code, retryAfterSeconds = 60 } = state.error
      const text = (words.refused[code] ?? words.summary).replace(
        '{minutes}',
        String(Math.ceil(retryAfterSeconds / 60)),
      )
      const field = fields.find(({ kind }) => kind === KIND_OF_REFUSAL[code])
      return [field ? { field: field.name, text } : { text }]
    }
    case 'invalid':
      return Object.keys(state.fields).map((name) => {
        const field = fields.find((each) => each.name === name)
        const text = words.invalid[field?.kind ?? name] ?? words.summary
        return field ? { field: name, text } : { text }
      })
    default:
      return state satisfies never
  }
}
