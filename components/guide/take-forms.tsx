import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Design } from '@/lib/core/garment/design'

type FormDeed = (form: FormData) => Promise<void>

type Props = {
  readonly design: Design
  readonly date?: string | undefined
  readonly take: FormDeed
  readonly change: FormDeed
  readonly labels: {
    readonly take: string
    readonly takeNamed: string
    readonly change: string
    readonly changeNamed: string
  }
  /** One ink button per screen: the first garment has it. */
  readonly isFirst: boolean
  /** Where somebody came from, for the count of ways in. */
  readonly from: string
  /** A further deed on the same line. */
  readonly children?: ReactNode
}

/** Two forms that need no script: straight on to the fit, or into the configurator. */
export function TakeForms({ design, date, take, change, labels, isFirst, from, children }: Props) {
  const fields = (
    <>
      <input type="hidden" name="design" value={JSON.stringify(design)} />
      <input type="hidden" name="from" value={from} />
      {date && <input type="hidden" name="date" value={date} />}
    </>
  )
  return (
    <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 pt-4">
      <form action={take}>
        {fields}
        <Button kind={isFirst ? 'ink' : 'outline'} aria-label={labels.takeNamed}>
          {labels.take}
        </Button>
      </form>
      <form action={change}>
        {fields}
        <Button kind="word" aria-label={labels.changeNamed}>
          {labels.change}
        </Button>
      </form>
      {children}
    </div>
  )
}
