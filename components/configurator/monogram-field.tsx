import { Field } from '@/components/ui/field'
import type { Choosing } from './choosing'

/** One to four letters; tied to the form at the bottom, which will not go on without them. */
export const NEXT_FORM = 'next-form'
export const LETTERS_FIELD = 'monogram-letters'

export function MonogramField({ choosing }: { readonly choosing: Choosing }) {
  const { labels } = choosing.speech
  return (
    <Field
      id={LETTERS_FIELD}
      className="mt-3 max-w-60 md:ml-9"
      label={labels.monogram.label}
      hint={labels.monogram.hint}
      value={choosing.state.design.values.monogram ?? ''}
      onChange={(event) => choosing.send({ type: 'letters', monogram: event.currentTarget.value })}
      form={NEXT_FORM}
      required
      minLength={1}
      maxLength={4}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
