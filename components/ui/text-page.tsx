import type { ReactNode } from 'react'
import { PageHead } from './page-head'

export type TextSection = { readonly title: string; readonly paragraphs: readonly string[] }

type Props = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly TextSection[]
  readonly children?: ReactNode
}

/** A well-set page of words: heading and lead, then sections with their titles in the margin. */
export function TextPage({ title, lead, sections, children }: Props) {
  return (
    <div className="wrap">
      <PageHead title={title} lead={lead} />
      {sections.map((section) => (
        <section key={section.title} className="section lg:grid lg:grid-cols-12 lg:gap-6">
          <h2 className="text-title lg:col-span-4">{section.title}</h2>
          <div className="mt-2 space-y-4 lg:col-span-8 lg:mt-0">
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
      {children}
    </div>
  )
}
