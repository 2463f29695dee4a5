import { type Offer, TONE } from './offer'

type Props = {
  readonly offer: Pick<Offer, 'line' | 'cloth' | 'days' | 'reasons' | 'changes'>
  readonly reasonsTitle: string
  readonly changesTitle: string
}

/** Why this garment, when it leaves, and what was changed for somebody's day or budget. */
export function OfferText({ offer, reasonsTitle, changesTitle }: Props) {
  return (
    <>
      {offer.line && <p className="small text-ink2">{offer.line}</p>}
      <p className="small">{offer.cloth}</p>
      {offer.days.map((day) => (
        <p
          key={day.text}
          className={`small mt-1 ${day.tone ? `font-medium ${TONE[day.tone]}` : ''}`}
        >
          {day.text}
        </p>
      ))}
      <List title={reasonsTitle} lines={offer.reasons} />
      <List title={changesTitle} lines={offer.changes} />
    </>
  )
}

/** More lines than this are folded: they matter to who asks, and hide what comes after them. */
const MOST_OPEN = 5

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  const list = (
    <ul className="small mt-1 space-y-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  if (lines.length > MOST_OPEN)
    return (
      <details className="mt-3">
        <summary className="label min-h-11 content-center text-ink2">{title}</summary>
        {list}
      </details>
    )
  return (
    <>
      <p className="label mt-3 text-ink2">{title}</p>
      {list}
    </>
  )
}
