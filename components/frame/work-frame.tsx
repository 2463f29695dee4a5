import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  readonly homeHref: string
  readonly place: string
  readonly tools: readonly {
    readonly label: string
    readonly href: string
    readonly lang?: string
  }[]
  readonly children: ReactNode
}

/** The plain frame of people who work here: the house's name, the place, the way out. */
export function WorkFrame({ homeHref, place, tools, children }: Props) {
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
          {tools.map((tool) => (
            <a
              key={tool.href}
              href={tool.href}
              {...(tool.lang ? { lang: tool.lang, hrefLang: tool.lang } : {})}
              className="inline-flex min-h-11 items-center text-small text-ink2 no-underline hover:text-ink"
            >
              {tool.label}
            </a>
          ))}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
    </>
  )
}
