import type { ComponentProps, ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { OtherLanguage } from './other-language'

type Props = {
  readonly homeHref: string
  readonly place: string
  readonly otherLanguage: ComponentProps<typeof OtherLanguage>
  readonly children: ReactNode
}

/** The plain frame of people who work here: the house's name, the place, the way out. */
export function WorkFrame({ homeHref, place, otherLanguage, children }: Props) {
  return (
    <>
      <header className="no-print border-b border-ink">
        <div className="wrap flex flex-wrap items-baseline gap-x-6 py-2">
          <Link
            href={homeHref}
            className="inline-flex min-h-11 items-center font-serif text-title text-ink no-underline"
          >
            Market of One
          </Link>
          <span className="text-small text-ink2">{place}</span>
          <span className="flex-1" />
          <span className="text-small">
            <OtherLanguage {...otherLanguage} />
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
    </>
  )
}
