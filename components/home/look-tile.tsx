'use client'

import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

type Props = {
  readonly href: string
  readonly name: string
  readonly price: string
  readonly line: string
  readonly cloth: string
  /** When it leaves the plant, and where asked, whether it is there in time. */
  readonly days: readonly { readonly text: string; readonly tone?: 'late' | 'unsure' | 'kept' }[]
  readonly picture: ReactNode
  readonly children?: ReactNode
}

const TONE = { late: 'text-madder', unsure: 'text-ochre', kept: 'text-bottle' } as const

/** A complete design to start from: drawn, named, priced, dated. Its name is the link. */
export function LookTile({ href, name, price, line, cloth, days, picture, children }: Props) {
  return (
    <article className="relative flex flex-col">
      <div className="mx-auto w-full max-w-[400px]">{picture}</div>
      <div className="mt-3 flex-1 border-t border-ink pt-3">
        <h3 className="flex items-baseline justify-between gap-4 text-[27px] leading-9 font-[340]">
          <Link
            href={href}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {name}
          </Link>
          <span className="font-sans text-body font-normal whitespace-nowrap">{price}</span>
        </h3>
        <p className="small text-ink2">{line}</p>
        <p className="small">{cloth}</p>
        {days.map((day) => (
          <p
            key={day.text}
            className={`small mt-1 ${day.tone ? `font-medium ${TONE[day.tone]}` : ''}`}
          >
            {day.text}
          </p>
        ))}
        {children && <div className="relative z-[1]">{children}</div>}
      </div>
    </article>
  )
}
