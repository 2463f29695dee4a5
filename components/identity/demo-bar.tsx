'use client'

import { Link } from '@/components/ui/link'

export type DemoBarProps = {
  readonly label: string
  readonly text: string
  readonly who: string
  readonly visit: { readonly label: string; readonly href: string }
  /** Only during a visit. */
  readonly back?: { readonly label: string; readonly action: () => Promise<void> }
}

/** The quiet line on top of the demonstration: what it is, who you are, and who else you could be. */
export function DemoBar({ label, text, who, visit, back }: DemoBarProps) {
  const word =
    'inline-flex min-h-11 items-center text-chalk underline underline-offset-4 lg:min-h-6'
  return (
    <aside aria-label={label} className="no-print border-b border-rule text-label text-ink2">
      <div className="wrap gap-6 py-2 lg:flex lg:items-baseline lg:justify-between">
        <p className="max-w-none">{text}</p>
        <div className="flex flex-wrap items-center gap-x-4 lg:flex-none lg:items-baseline">
          <p className={back ? 'max-lg:basis-full' : ''}>{who}</p>
          <Link href={visit.href} className={word}>
            {visit.label}
          </Link>
          {back && (
            <form action={back.action}>
              <button type="submit" className={word}>
                {back.label}
              </button>
            </form>
          )}
        </div>
      </div>
    </aside>
  )
}
