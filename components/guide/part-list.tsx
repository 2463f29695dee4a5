import { Link } from '@/components/ui/link'

export type Part = {
  readonly id: string
  readonly part: string
  readonly option: string
  readonly isKept: boolean
  readonly href: string
  readonly deed: string
  /** Names part and option, for who does not see the row. */
  readonly deedNamed: string
}

type Props = { readonly title: string; readonly keptWord: string; readonly parts: readonly Part[] }

/** What the garment is made of; each part can be kept, and no word changes what is kept. */
export function PartList({ title, keptWord, parts }: Props) {
  return (
    <section className="section" aria-labelledby="parts">
      <h2 id="parts" className="minor">
        {title}
      </h2>
      <ul className="mt-4 grid gap-x-6 md:grid-cols-2">
        {parts.map(({ id, part, option, isKept, href, deed, deedNamed }) => (
          <li
            key={id}
            className="flex min-h-12 items-center justify-between gap-4 border-t border-rule"
          >
            <span className="text-small">
              <span className="inline-block min-w-[9em] text-ink2">{part}</span>{' '}
              <span>{option}</span>
              {isKept && <span className="ml-2 font-medium text-bottle">{keptWord}</span>}
            </span>
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              aria-label={deedNamed}
              className="word shrink-0 text-small"
            >
              {deed}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
