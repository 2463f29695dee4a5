import type { ReactNode } from 'react'

/**
 * Every page has its frame under its language (app/[locale]/layout.tsx). This one lets them through: it
 * is here so that our own page for what is nowhere stands in place of Next's, which every page of every
 * language would carry along.
 */
export default function PlainLayout({ children }: { readonly children: ReactNode }) {
  return children
}
