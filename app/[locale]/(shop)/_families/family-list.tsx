import type { Locale } from '@/lib/core/shared/text'
import type { FamilyEntry } from './family-entry'
import { FamilySection } from './family-section'

type Props = {
  readonly entries: readonly FamilyEntry[]
  readonly locale: Locale
  /** Under a heading of its own, and not on the first screen. */
  readonly isBelow?: boolean
}

/** Families side by side, two in a row. */
export function FamilyList({ entries, locale, isBelow = false }: Props) {
  return (
    <div className="mt-10 grid gap-x-6 gap-y-12 md:grid-cols-2">
      {entries.map((entry, index) => (
        <FamilySection
          key={`${entry.catalogue.id} ${entry.figure ?? ''}`}
          {...{ entry, locale, isBelow }}
          isFirst={!isBelow && index < 2}
        />
      ))}
    </div>
  )
}
