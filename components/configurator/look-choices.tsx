import { useState } from 'react'
import type { Look } from '@/lib/core/garment/catalogue'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { sizedCents } from '@/lib/core/pricing/sized-cents'
import { formatMoney } from '@/lib/core/shared/money'
import type { Choosing } from './choosing'
import { comingDay, type Today } from './coming-day'
import { fill } from './labels'
import { MoreWord } from './more-word'
import { optionsFirst } from './shown-first'
import type { DayTold } from './use-plant-day'

type Props = {
  readonly choosing: Choosing
  /** The look whose garment is the present one, part for part. */
  readonly chosenId: string | undefined
  /** Addresses of their pictures, by the look's id. */
  readonly pictures: Readonly<Record<string, string>>
  readonly today: Today
  /** What is known of the day of the present garment. */
  readonly day: DayTold
  readonly isComing: boolean
}

/** Complete garments instead of their parts: one of them is the beginning, every part stays open. */
export function LookChoices(props: Props) {
  const { choosing, chosenId, pictures, today, isComing } = props
  const { speech, send } = choosing
  const { labels, locale, catalogue } = speech
  const [all, setAll] = useState(false)
  const seen = all ? catalogue.looks : optionsFirst(catalogue.looks, [chosenId])

  const row = (look: Look) => {
    const design = { options: look.options }
    const totalCents = sizedCents(catalogue, design)
    const isChosen = look.id === chosenId
    const isSaid = isChosen && !props.day.isEstimate
    const day = isSaid
      ? props.day.text
      : comingDay(today, estimatedDays(catalogue, design, { kind: 'size' }), locale)
    return (
      <label
        key={look.id}
        className="flex cursor-pointer items-center gap-4 border-b border-rule py-2 has-focus-visible:outline-2 has-focus-visible:outline-chalk"
      >
        <input
          type="radio"
          name="look"
          value={look.id}
          checked={isChosen}
          onChange={() => send({ type: 'begin', lookId: look.id, options: look.options })}
          className="size-4 flex-none appearance-none rounded-full border border-ink checked:border-[5px] focus-visible:outline-none"
        />
        <img
          src={pictures[look.id]}
          alt=""
          width={88}
          height={100}
          loading="lazy"
          decoding="async"
          className="h-[100px] w-[88px] flex-none object-contain"
        />
        <span className="min-w-0 flex-1">
          <span className={`block leading-6 ${isChosen ? 'font-medium' : ''}`}>
            {look.name[locale]}
          </span>
          <span className="label block text-ink2">{look.line[locale]}</span>
          <span className={`label block ${isSaid ? '' : 'text-ochre'}`}>
            {fill(isSaid ? labels.looks.leavesSaid : labels.looks.leaves, { day })}
          </span>
        </span>
        <span className="text-small whitespace-nowrap">
          {formatMoney(totalCents, catalogue.currency, locale)}
        </span>
      </label>
    )
  }

  return (
    <fieldset className="min-w-0 border-0">
      <legend className="sr-only">{labels.looks.legend}</legend>
      <p className="small text-ink2">{labels.looks.note}</p>
      {isComing && (
        <p role="status" className="small mt-2">
          {labels.groups.coming}
        </p>
      )}
      {seen.map(row)}
      {catalogue.looks.length > seen.length && (
        <MoreWord className="mt-3" onMore={() => setAll(true)}>
          {fill(labels.looks.more, { count: catalogue.looks.length - seen.length })}
        </MoreWord>
      )}
    </fieldset>
  )
}
