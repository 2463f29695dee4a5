'use client'

import { Link } from '@/components/ui/link'

type Item = { readonly label: string; readonly href: string }

type Props = {
  readonly label: string
  readonly pages: readonly Item[]
  readonly doors: readonly Item[]
  readonly lens: {
    readonly label: string
    readonly on: boolean
    readonly action: (form: FormData) => Promise<void>
  }
}

/** Second level: how things are done, two doors, and the one switch of the lens. */
export function Footer({ label, pages, doors, lens }: Props) {
  return (
    <footer className="no-print mt-auto pt-16 lg:pt-24">
      <nav aria-label={label} className="border-t border-ink">
        <div className="wrap flex flex-wrap gap-x-7 pt-4 pb-8 text-small">
          {pages.map((item) => (
            <Link key={item.href} href={item.href} className="way text-ink2">
              {item.label}
            </Link>
          ))}
          <span className="basis-full lg:flex-1 lg:basis-0" />
          {doors.map((item) => (
            <Link key={item.href} href={item.href} className="way">
              {item.label}
            </Link>
          ))}
          <form action={lens.action}>
            <input type="hidden" name="on" value={lens.on ? '0' : '1'} />
            <button type="submit" className="word text-small">
              {lens.label}
            </button>
          </form>
        </div>
      </nav>
    </footer>
  )
}
