'use client'

import type { MouseEvent } from 'react'
import type { LanguageWay } from './other-language-of'

/** The page in the other language. A frame stays while the pages in it change: the way leads from here. */
export function OtherLanguage({ label, href, lang }: LanguageWay) {
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
