import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly lead?: ReactNode; readonly children?: ReactNode }

/** The head of a page: one large light heading, at most one sentence under it. */
export function PageHead({ title, lead, children }: Props) {
  return (
    <div className="pt-8 lg:pt-12">
      <h1>{title}</h1>
      {lead && <p className="lead mt-4 text-ink2">{lead}</p>}
      {children}
    </div>
  )
}
