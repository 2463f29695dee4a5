'use client'

import { useSelectedLayoutSegments } from 'next/navigation'
import { Link } from '@/components/ui/link'
import { OtherLanguage } from './other-language'
import type { LanguageWay } from './other-language-of'

type Item = { readonly label: string; readonly href: string }
/** `pages`: what stands under a word of the first level, as paths without the language. */
type NavItem = Item & { readonly pages: readonly string[] }

type Props = {
  readonly homeHref: string
  readonly navLabel: string
  readonly nav: readonly NavItem[]
  readonly tools: readonly Item[]
  /** The same page in the other language, as the layout was opened. */
  readonly otherLanguage: LanguageWay
}

/** The shop's first level: five words, the language, the bag, the account. */
export function Header({ homeHref, navLabel, nav, tools, otherLanguage }: Props) {
  const here = useSelectedLayoutSegments().join('/')
  const isHere = ({ pages }: NavItem) =>
    pages.some((page) => here === page || here.startsWith(`${page}/`))
  return (
    <header className="no-print border-b border-ink">
      <div className="wrap grid grid-cols-[1fr_auto] items-center gap-x-4 pt-2 lg:flex lg:items-baseline lg:gap-8 lg:pt-5 lg:pb-4">
        <Link
          href={homeHref}
          className="flex min-h-11 items-center whitespace-nowrap font-serif text-[24px] leading-8 text-ink no-underline lg:mr-auto lg:text-[27px]"
        >
          Market of One
        </Link>
        <div className="flex flex-wrap justify-end gap-x-4 text-small lg:order-last lg:gap-5 lg:border-l lg:border-rule lg:pl-7">
          <OtherLanguage {...otherLanguage} />
          {tools.map((item) => (
            <Link key={item.href} href={item.href} className="way text-ink2">
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
              aria-current={isHere(item) ? 'true' : undefined}
              className="way"
            >
              {item.label}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  )
}
