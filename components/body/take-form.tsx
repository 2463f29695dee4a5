'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { type TakeLabels, whyNot } from './take-labels'
import { useAddress } from './use-address'

export type { TakeLabels }

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly labels: TakeLabels
  readonly preferences: Readonly<Record<string, string>>
  readonly preferenceLabel: string
  readonly first: string
}

/** Takes the drafted half: the measures are there, how tight it sits is asked once more. */
export function TakeForm({ action, hidden, labels, preferences, preferenceLabel, first }: Props) {
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const address = useAddress()
  return (
    <form action={send} className="mt-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldFrame id="preference" label={preferenceLabel}>
        <select
          id="preference"
          name="preference"
          defaultValue={first}
          onChange={(event) => address({ preference: event.currentTarget.value })}
          className={CONTROL}
        >
          {Object.entries(preferences).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
      <Button disabled={pending} className="mt-6 w-full">
        {pending ? labels.taking : labels.take}
      </Button>
      <p role="alert" className="small mt-2 text-madder">
        {whyNot(state, labels)}
      </p>
    </form>
  )
}
