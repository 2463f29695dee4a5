'use client'

import { CONTROL, FieldFrame } from '@/components/ui/field'
import type { FormAction } from '@/lib/core/shared/action-state'
import { TakeButton } from './take-button'
import type { TakeLabels } from './take-labels'
import { useAddress } from './use-address'

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
  const address = useAddress()
  return (
    <TakeButton {...{ action, hidden, labels }}>
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
    </TakeButton>
  )
}
