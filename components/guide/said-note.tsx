import { Link } from '@/components/ui/link'

export type SaidNoteProps = {
  /** Empty while nothing was said; the place stays, so that what comes is announced. */
  readonly title: string
  readonly lines: readonly string[]
  readonly isRefused: boolean
  readonly undo: { readonly href: string; readonly text: string } | null
}

/** What the last word changed and what it costs, or why nothing further goes; and the way back. */
export function SaidNote({ title, lines, isRefused, undo }: SaidNoteProps) {
  return (
    <div className="mt-6">
      <div role="status" aria-live="polite">
        {title && (
          <div className={`border-l-2 pl-4 ${isRefused ? 'border-ochre' : 'border-chalk'}`}>
            <p className="font-medium">{title}</p>
            <ul className="small mt-1">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {undo && (
        <Link href={undo.href} scroll={false} prefetch={false} className="word mt-2">
          {undo.text}
        </Link>
      )}
    </div>
  )
}
