import { MessageAbout, MessagePicture } from './message-about'

export type ThreadEntry = {
  readonly id: string
  readonly who: string
  /** "adviser, 23 November, 09:12" */
  readonly when: string
  readonly text: string
  /** What it is about; a link where anybody may open it. */
  readonly about?: { readonly text: string; readonly href: string | null }
  readonly picture?: { readonly src: string; readonly alt: string }
}

type Props = {
  readonly label: string
  readonly entries: readonly ThreadEntry[]
  readonly emptyText: string
}

/** A thread without bubbles: who and when on the left, the words on the right, a rule between. */
export function Thread({ label, entries, emptyText }: Props) {
  if (entries.length === 0) return <p className="small mt-4 text-ink2">{emptyText}</p>
  return (
    <ol aria-label={label} className="mt-4">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid gap-x-6 border-t border-rule py-4 md:grid-cols-[3fr_9fr]"
        >
          <p className="text-small">
            <span className="font-medium">{entry.who}</span>
            <span className="ml-2 text-ink2 md:ml-0 md:block">{entry.when}</span>
          </p>
          <div>
            <p className="whitespace-pre-wrap">{entry.text}</p>
            <MessageAbout about={entry.about} />
            {entry.picture && <MessagePicture {...entry.picture} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
