export type CalloutEntry = {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly isWaiting?: boolean
  /** A note of the lens. */
  readonly note?: string | undefined
  readonly link?: { readonly href: string; readonly text: string }
}

type Props = { readonly label: string; readonly entries: readonly CalloutEntry[] }

/** The points of the twin in words; the same number stands on the drawing. */
export function CalloutList({ label, entries }: Props) {
  return (
    <ol aria-label={label}>
      {entries.map((entry) => (
        <li
          key={entry.number}
          className={`grid grid-cols-[38px_1fr] border-t py-[14px] ${entry.isWaiting ? 'border-chalk' : 'border-rule first:border-ink'}`}
        >
          <span
            aria-hidden="true"
            className={`flex size-6 items-center justify-center rounded-full border text-label font-medium ${entry.isWaiting ? 'border-chalk bg-chalk text-paper' : 'border-ink bg-sheet'}`}
          >
            {entry.number}
          </span>
          <div>
            <p className="font-medium">{entry.title}</p>
            <p className="small">{entry.text}</p>
            {entry.link && (
              <a className="word text-small" href={entry.link.href}>
                {entry.link.text}
              </a>
            )}
            {entry.note && (
              <p className="label mt-1 border-l border-dashed border-chalk pl-2 break-all text-chalk">
                {entry.note}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
