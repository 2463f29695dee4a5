import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly lead?: ReactNode
  /** Quieter words beneath the lead: the other ways from here. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One decision on one page: what it is about on the left, the form on the right under an ink rule. */
export function PersonPage({ title, lead, aside, children }: Props) {
  return (
    <div className="wrap grid gap-x-6 gap-y-8 pt-8 pb-8 lg:grid-cols-12 lg:grid-rows-[auto_1fr] lg:pt-16 lg:pb-16">
      <div className="lg:col-span-5">
        <h1>{title}</h1>
        {lead && <p className="lead mt-4 text-ink2 lg:mt-6">{lead}</p>}
      </div>
      <div className="border-t border-ink pt-6 lg:col-span-6 lg:col-start-7 lg:row-span-2">
        {children}
      </div>
      {aside && <div className="lg:col-span-5 lg:row-start-2">{aside}</div>}
    </div>
  )
}
