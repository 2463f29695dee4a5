import type { ReactNode } from 'react'
import { REMOVAL_FORM } from './removal'

type Props = {
  readonly id: string
  readonly name: string
  readonly picture: ReactNode
  readonly sentences: readonly string[]
  readonly warnings: readonly string[]
  readonly price: string
  readonly each: string | null
  readonly quantity: ReactNode
  readonly copy: ReactNode
  readonly words: { readonly remove: string; readonly removeOf: string }
}

/** One garment in the bag: drawn, told in words, counted, priced. */
export function BagLineRow(props: Props) {
  return (
    <li className="grid grid-cols-[104px_1fr] gap-x-4 border-t border-rule py-6 first:border-ink md:grid-cols-[180px_1fr_auto] md:gap-x-8">
      <div>{props.picture}</div>
      <div>
        <h2 className="text-title leading-7 font-normal">{props.name}</h2>
        {props.sentences.map((sentence) => (
          <p key={sentence} className="small mt-1">
            {sentence}
          </p>
        ))}
        {props.warnings.map((warning) => (
          <p key={warning} className="small mt-2 border-l-2 border-madder pl-3 text-madder">
            {warning}
          </p>
        ))}
        <div className="mt-2 flex flex-wrap items-center gap-x-6 text-small">
          {props.copy}
          <button
            type="submit"
            form={REMOVAL_FORM}
            name="lineId"
            value={props.id}
            aria-label={props.words.removeOf}
            className="word"
          >
            {props.words.remove}
          </button>
        </div>
      </div>
      <div className="col-start-2 flex flex-wrap items-center justify-between gap-x-6 md:col-start-3 md:block md:text-right">
        <p className="text-title leading-7 whitespace-nowrap md:mb-2">
          {props.price}
          {props.each && <span className="label block text-ink2">{props.each}</span>}
        </p>
        {props.quantity}
      </div>
    </li>
  )
}
