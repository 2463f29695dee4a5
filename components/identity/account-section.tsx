import type { ReactNode } from 'react'

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** One matter of the account: its name on the left, what can be done about it on the right. */
export function AccountSection({ id, title, children }: Props) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="mt-10 grid gap-x-6 gap-y-4 border-t border-rule pt-5 lg:grid-cols-12"
    >
      <h2 id={`${id}-title`} className="minor lg:col-span-4">
        {title}
      </h2>
      <div className="min-w-0 lg:col-span-8">{children}</div>
    </section>
  )
}
