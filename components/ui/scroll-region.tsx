import type { ReactNode } from 'react'

/** A wide table may scroll sideways; as a named region with a tab stop it does so by keyboard too. */
export function ScrollRegion({
  labelledBy,
  children,
}: {
  readonly labelledBy: string
  readonly children: ReactNode
}) {
  return (
    <section aria-labelledby={labelledBy} className="mt-4 overflow-x-auto" tabIndex={0}>
      {children}
    </section>
  )
}
