import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { OtherLanguage } from './other-language'
import { otherLanguageOf } from './other-language-of'

type Props = {
  readonly locale: Locale
  /** The room's own address, and what it is called. */
  readonly here: string
  readonly place: string
  readonly children: ReactNode
}

/** The plain frame of people who work here: the house's name, the place, the way out. */
export function WorkFrame({ locale, here, place, children }: Props) {
  return (
    <>
      <header className="no-print border-b border-ink">
        <div className="wrap flex flex-wrap items-baseline gap-x-6 py-2">
          <Link
            href={paths.home(locale)}
            className="inline-flex min-h-11 items-center font-serif text-title text-ink no-underline"
          >
            Market of One
          </Link>
          <span className="text-small text-ink2">{place}</span>
          <span className="flex-1" />
          <span className="text-small">
            <OtherLanguage {...otherLanguageOf(locale, here)} />
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
    </>
  )
}
