import type { ReactNode } from 'react'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasureLabels } from './measure-form-types'

type Props = { readonly labels: MeasureLabels; readonly first: BodyProfile | undefined }

/** What the eye sees and no tape shows; then how it is worn, and words of one's own. */
export function WishFields({ labels, first }: Props) {
  const posture = first?.posture
  const shoulders = { '': labels.none, ...labels.shoulders }
  return (
    <>
      <Group title={labels.posture} columns="md:grid-cols-4">
        <Choice
          id="stoop"
          label={labels.stoop}
          options={{ '': labels.none, ...labels.stoops }}
          order={['', '-2', '-1', '0', '1', '2']}
          initial={String(posture?.stoop ?? '')}
        />
        <Choice
          id="belly"
          label={labels.belly}
          options={{ '': labels.none, ...labels.bellies }}
          order={['', '0', '1', '2']}
          initial={String(posture?.belly ?? '')}
        />
        {(['leftShoulder', 'rightShoulder'] as const).map((id) => (
          <Choice
            key={id}
            id={id}
            label={labels[id]}
            options={shoulders}
            initial={posture?.[id] ?? ''}
          />
        ))}
      </Group>
      <Group title={labels.wishes} columns="md:grid-cols-3">
        <Choice
          id="preference"
          label={labels.preference}
          options={labels.preferences}
          initial={first?.preference ?? 'regular'}
        />
        <Choice
          id="occasion"
          label={labels.occasion}
          options={{ '': labels.none, ...labels.occasions }}
          initial={first?.occasion ?? ''}
        />
        <Choice
          id="taste"
          label={labels.taste}
          options={{ '': labels.none, ...labels.tastes }}
          initial={first?.taste ?? ''}
        />
      </Group>
      <FieldFrame id="wishes" label={labels.free} hint={labels.freeHint} className="mt-6">
        <textarea
          id="wishes"
          name="wishes"
          rows={3}
          maxLength={1000}
          defaultValue={first?.wishes ?? ''}
          aria-describedby="wishes-hint"
          className={CONTROL}
        />
      </FieldFrame>
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly columns: string
  readonly children: ReactNode
}

const Group = ({ title, columns, children }: GroupProps) => (
  <fieldset className="mt-8 border-0 border-t border-ink pt-3">
    <legend className="float-left w-full font-serif text-title">{title}</legend>
    <div className={`clear-both grid gap-x-6 gap-y-5 pt-3 ${columns}`}>{children}</div>
  </fieldset>
)

type ChoiceProps = {
  readonly id: string
  readonly label: string
  readonly options: Readonly<Record<string, string>>
  /** Number-like names lose their order in an object. */
  readonly order?: readonly string[]
  readonly initial: string
}

function Choice({ id, label, options, order = Object.keys(options), initial }: ChoiceProps) {
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} name={id} defaultValue={initial} className={CONTROL}>
        {order.map((value) => (
          <option key={value} value={value}>
            {options[value]}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
