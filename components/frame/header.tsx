import Link from 'next/link'

type Item = { readonly label: string; readonly href: string }

type Props = {
  readonly homeHref: string
  readonly navLabel: string
  readonly nav: readonly Item[]
  readonly tools: readonly Item[]
  /** The same page in the other language. */
  readonly otherLanguage: { readonly label: string; readonly href: string; readonly lang: string }
}

/** The shop's first level: five words, the language, the bag, the account. */
export function Header({ homeHref, navLabel, nav, tools, otherLanguage }: Props) {
  const tool = 'inline-flex min-h-11 items-center text-small text-ink2 no-underline hover:text-ink'
  return (
    <header className="no-print border-b border-ink">
      <div className="wrap grid grid-cols-[1fr_auto] items-center gap-x-4 pt-2 lg:flex lg:items-baseline lg:gap-8 lg:pt-5 lg:pb-4">
        <Link
          href={homeHref}
          className="flex min-h-11 items-center whitespace-nowrap font-serif text-[24px] leading-8 text-ink no-underline lg:mr-auto lg:text-[27px]"
        >
          Market of One
        </Link>
        <div className="flex gap-4 lg:order-last lg:gap-5 lg:border-l lg:border-rule lg:pl-7">
          <a
            href={otherLanguage.href}
            lang={otherLanguage.lang}
            hrefLang={otherLanguage.lang}
            className={tool}
          >
            {otherLanguage.label}
          </a>
          {tools.map((item) => (
            <Link key={item.href} href={item.href} className={tool}>
              {item.label}
            </Link>
          ))}
        </div>
        <nav
          aria-label={navLabel}
          className="-mx-4 col-span-2 flex gap-4 overflow-x-auto sm:gap-6 whitespace-nowrap px-4 text-small [scrollbar-width:none] lg:mx-0 lg:gap-7 lg:px-0"
        >
          {nav.map((item) => (
            <Link
              key={item.href}
              href={item.href}
              className="inline-flex min-h-11 items-center text-ink no-underline hover:underline"
            >
              {item.label}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  )
}
