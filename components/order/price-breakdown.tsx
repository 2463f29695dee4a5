export type MoneyRow = { readonly key: string; readonly name: string; readonly amount: string }

type Props = {
  readonly id: string
  readonly words: {
    readonly title: string
    readonly adds: string
    readonly total: string
    readonly where: string
    readonly notes: readonly string[]
  }
  /** How the price adds up; the total stands below them. */
  readonly lines: readonly MoneyRow[]
  /** Where it goes; sums to the same total. */
  readonly parts: readonly MoneyRow[]
  readonly totalAmount: string
  /** The same garment off the rack: an estimate, and said to be one. */
  readonly ready: {
    readonly title: string
    readonly price: string
    readonly more: string
    readonly sentences: readonly string[]
    readonly source: string
  }
}

/** One price, read twice: what adds up to it, and where it goes; beside it what the rack would ask. */
export function PriceBreakdown({ id, words, lines, parts, totalAmount, ready }: Props) {
  return (
    <section aria-labelledby={id} className="@container">
      <h2 id={id} className="text-title leading-7 font-normal">
        {words.title}
      </h2>
      <div className="items-start gap-x-6 @min-[760px]:grid @min-[760px]:grid-cols-2">
        <MoneyTable
          caption={words.adds}
          rows={lines}
          total={words.total}
          totalAmount={totalAmount}
        />
        <MoneyTable
          caption={words.where}
          rows={parts}
          total={words.total}
          totalAmount={totalAmount}
        />
      </div>
      {words.notes.map((note) => (
        <p key={note} className="label mt-2 text-ink2">
          {note}
        </p>
      ))}
      <div className="mt-5 border-l-2 border-ochre pl-4">
        <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-small font-medium">
          {ready.title}
          <span className="text-ochre">{`${ready.price} (${ready.more})`}</span>
        </h3>
        {ready.sentences.map((sentence) => (
          <p key={sentence} className="small mt-1">
            {sentence}
          </p>
        ))}
        <p className="label mt-1 break-words text-ink2">{ready.source}</p>
      </div>
    </section>
  )
}

type TableProps = {
  readonly caption: string
  readonly rows: readonly MoneyRow[]
  readonly total: string
  readonly totalAmount: string
}

function MoneyTable({ caption, rows, total, totalAmount }: TableProps) {
  return (
    <table className="mt-3 w-full text-small">
      <caption className="label pb-1 text-left text-ink2">{caption}</caption>
      <tbody>
        {rows.map(({ key, name, amount }) => (
          <tr key={key} className="border-t border-rule">
            <th scope="row" className="py-[6px] pr-4 text-left font-normal">
              {name}
            </th>
            <td className="py-[6px] text-right whitespace-nowrap">{amount}</td>
          </tr>
        ))}
        <tr className="border-t border-ink">
          <th scope="row" className="py-[6px] pr-4 text-left font-medium">
            {total}
          </th>
          <td className="py-[6px] text-right font-medium whitespace-nowrap">{totalAmount}</td>
        </tr>
      </tbody>
    </table>
  )
}
