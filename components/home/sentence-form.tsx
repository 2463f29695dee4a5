'use client'

import type { OccasionId } from '@/lib/core/garment/catalogue'

export type SentenceWords = {
  /** The sentence around its two fields, in the order of the language: "I need it for {occasion}, on {date}." */
  readonly sentence: string
  readonly occasion: string
  readonly date: string
  readonly submit: string
  readonly occasions: Readonly<Record<OccasionId, string>>
}

type Props = {
  readonly words: SentenceWords
  readonly action: string
  readonly occasion: OccasionId
  readonly date: string
  readonly firstDate: string
  readonly family?: string
  /** A further question of the page, below the sentence. */
  readonly further?: React.ReactNode
  readonly quiet?: React.ReactNode
}

const FIELD =
  'min-h-11 max-w-full border-0 border-b-[1.5px] border-chalk bg-transparent px-[2px] text-ink [field-sizing:content]'

/** The shop's one question, as a sentence with two fields. A plain GET form: it needs no script. */
export function SentenceForm(props: Props) {
  const { words, action, occasion, date, firstDate, family, further, quiet } = props
  const parts = words.sentence.split(/(\{occasion\}|\{date\})/)
  return (
    <form action={action} method="get">
      {family && <input type="hidden" name="family" value={family} />}
      <p className="max-w-none font-serif text-[27px] leading-[46px] font-[380] max-md:text-[21px]">
        {parts.map((part) => {
          if (part === '{occasion}')
            return (
              <select
                key={part}
                name="occasion"
                defaultValue={occasion}
                aria-label={words.occasion}
                className={`${FIELD} appearance-none`}
              >
                {Object.entries(words.occasions).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )
          if (part === '{date}')
            return (
              <input
                key={part}
                type="date"
                name="date"
                required
                defaultValue={date}
                min={firstDate}
                aria-label={words.date}
                className={FIELD}
              />
            )
          return <span key={part}>{part}</span>
        })}
      </p>
      {further}
      <p className="mt-6 flex max-w-none flex-wrap items-center gap-x-7 gap-y-2">
        <button type="submit" className="btn bg-ink text-paper hover:bg-ink2">
          {words.submit}
        </button>
        {quiet}
      </p>
    </form>
  )
}
