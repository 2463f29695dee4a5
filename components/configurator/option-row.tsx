import type { ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly moduleId: string
  readonly optionId: string
  readonly isChosen: boolean
  readonly isProposed: boolean
  readonly title: string
  readonly note?: string | undefined
  /** "not with two buttons": why it needs a change first. It stays selectable. */
  readonly blocked?: string | undefined
  readonly price: string
  readonly days?: string | undefined
  readonly drawing?: ReactNode
  readonly onChoose: () => void
}

/** One option: radio, drawing, name, what it costs. A native radio, 48 px high or 64 with a drawing. */
export function OptionRow(props: Props) {
  const { isChosen, isProposed, blocked } = props
  const ring = blocked || isProposed ? 'border-dashed border-chalk' : 'border-ink'
  return (
    <label
      className={`flex cursor-pointer items-center gap-4 border-b border-rule py-1 has-focus-visible:outline-2 has-focus-visible:outline-chalk ${props.drawing ? 'min-h-16' : 'min-h-12'} ${isProposed ? 'text-chalk' : ''}`}
    >
      <input
        type="radio"
        name={props.name}
        value={props.optionId}
        checked={isChosen}
        onChange={props.onChoose}
        // A blocked radio that is already focused must answer a click or the space bar again.
        onClick={isChosen ? props.onChoose : undefined}
        className={`size-4 flex-none appearance-none rounded-full border ${ring} checked:border-[5px] checked:border-solid checked:border-ink focus-visible:outline-none`}
      />
      {props.drawing}
      <span className="min-w-0 flex-1">
        <span className={`block leading-6 ${isChosen ? 'font-medium' : ''}`}>{props.title}</span>
        {blocked && <span className="label block text-chalk">{blocked}</span>}
        {props.note && !blocked && <span className="label block text-ink2">{props.note}</span>}
      </span>
      <span className="text-right text-small whitespace-nowrap">
        {props.price}
        {props.days && <span className="label block text-ochre">{props.days}</span>}
      </span>
    </label>
  )
}
