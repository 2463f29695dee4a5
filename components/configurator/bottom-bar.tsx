import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { formatMoney } from '@/lib/core/shared/money'
import type { Choosing } from './choosing'
import { fill } from './labels'
import { NEXT_FORM } from './monogram-field'
import { stepName } from './speech'
import type { DayTold } from './use-plant-day'

type Props = {
  readonly choosing: Choosing
  readonly priceCents: number
  readonly day: DayTold
  readonly neededBy?: string | undefined
  readonly variants?: string | undefined
  readonly saving: string
  readonly nextAction: (form: FormData) => Promise<void>
  readonly onNext: (event: FormEvent<HTMLFormElement>) => void
  readonly hidden: Readonly<Record<string, string>>
}

/** What never leaves: the price, the day, the way back, the way on. */
export function BottomBar({
  choosing,
  priceCents,
  day,
  neededBy,
  variants,
  saving,
  nextAction,
  onNext,
  hidden,
}: Props) {
  const { speech, state, send } = choosing
  const { labels, catalogue, locale } = speech
  const step = state.past.at(-1)
  return (
    <section
      aria-label={labels.bar.label}
      data-bar
      className="no-print fixed inset-x-0 bottom-0 z-10 border-t border-ink bg-sheet pb-[env(safe-area-inset-bottom)]"
    >
      <div className="wrap flex flex-wrap items-start gap-x-5 gap-y-1 py-2 md:items-center md:gap-x-10 lg:py-3">
        <Fact label={labels.bar.price} hideLabel>
          <span className="inline-block min-w-18 font-serif text-[21px] leading-7 lg:min-w-24 lg:text-[27px] lg:leading-8">
            {formatMoney(priceCents, catalogue.currency, locale)}
          </span>
        </Fact>
        <Fact label={labels.bar.leaves} saysItself>
          <span className={day.isEstimate ? 'text-ochre' : ''}>
            <span className="lg:hidden">{fill(labels.bar.leavesOn, { day: day.text })}</span>
            <span className="max-lg:hidden">{day.text}</span>
          </span>
          <span className="label block text-ink2">{day.source}</span>
        </Fact>
        {neededBy && day.chance && (
          <Fact label={fill(labels.bar.inTime, { day: neededBy })} isLine>
            {fill(labels.bar.chance, { percent: day.chance })}
          </Fact>
        )}
        {variants && <Fact label={labels.bar.variants}>{variants}</Fact>}
        <p className="label ml-auto hidden text-ink2 lg:block">{saving}</p>
        <form
          id={NEXT_FORM}
          action={nextAction}
          onSubmit={onNext}
          className="flex max-md:w-full max-md:gap-4 md:gap-7 max-lg:ml-auto"
        >
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button
            kind="word"
            type="button"
            disabled={!step}
            onClick={() => send({ type: 'undo' })}
            className="text-left disabled:hidden max-md:max-w-[45%]"
          >
            {fill(labels.bar.undo, { name: step ? stepName(speech, step) : '' })}
          </Button>
          <Button className="max-md:flex-1">{labels.bar.next}</Button>
        </form>
      </div>
    </section>
  )
}

type FactProps = {
  readonly label: string
  readonly hideLabel?: boolean
  /** On a narrow screen the value is a sentence of its own. */
  readonly saysItself?: boolean
  /** On a narrow screen label and value stand on one small line of their own. */
  readonly isLine?: boolean
  readonly children: React.ReactNode
}

function Fact({ label, hideLabel, saysItself, isLine = false, children }: FactProps) {
  const line = 'max-lg:label max-lg:flex max-lg:basis-full max-lg:gap-2 max-lg:-mt-1'
  return (
    <div className={isLine ? line : ''}>
      <p
        className={`label text-ink2 ${saysItself ? 'max-lg:hidden' : hideLabel ? 'max-lg:sr-only' : ''}`}
      >
        {label}
      </p>
      <p className={isLine ? 'lg:leading-7' : 'leading-7'}>{children}</p>
    </div>
  )
}
