import { Link } from '@/components/ui/link'

type Props = {
  readonly label: string
  readonly answers: readonly { readonly href: string; readonly text: string }[]
}

/** Answers as one-tap lines between thin rules: plain links, so that they need no script. */
export function QuestionList({ label, answers }: Props) {
  return (
    <ul aria-label={label} className="mt-8 max-w-[34em] border-b border-rule">
      {answers.map(({ href, text }) => (
        <li key={href} className="border-t border-rule">
          <Link
            href={href}
            prefetch={false}
            className="flex min-h-14 items-center py-3 font-serif text-[21px] leading-7 text-ink no-underline hover:text-chalk hover:underline"
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
