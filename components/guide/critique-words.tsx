import { Link } from '@/components/ui/link'

type Props = {
  readonly title: string
  readonly hint: string
  readonly words: readonly { readonly href: string; readonly text: string }[]
}

/** One-tap words about a proposal. Links, so that each is an address and works without script. */
export function CritiqueWords({ title, hint, words }: Props) {
  return (
    <nav aria-labelledby="critique" className="mt-8 border-t border-ink pt-3">
      <h2 id="critique" className="text-title leading-7 font-normal">
        {title}
      </h2>
      <p className="small mt-1 text-ink2">{hint}</p>
      <ul className="mt-3 flex flex-wrap gap-x-3 gap-y-3">
        {words.map(({ href, text }) => (
          <li key={text}>
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              className="btn bg-transparent px-4 text-ink no-underline hover:bg-tint"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
