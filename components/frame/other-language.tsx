'use client'

import type { MouseEvent } from 'react'

type Props = {
  readonly label: string
  /** The same page in the other language, as the frame around it was opened. */
  readonly href: string
  readonly lang: string
}

/** The page in the other language. A frame stays while the pages in it change: the way leads from here. */
export function OtherLanguage({ label, href, lang }: Props) {
  const leadsFromHere = (event: MouseEvent<HTMLAnchorElement>) => {
    const [, prefix] = href.split('/')
    const { pathname, search } = window.location
    event.currentTarget.href = pathname.replace(/^\/[^/]+/, `/${prefix}`) + search
  }
  return (
    <a href={href} onClick={leadsFromHere} lang={lang} hrefLang={lang} className="way text-ink2">
      {label}
    </a>
  )
}
