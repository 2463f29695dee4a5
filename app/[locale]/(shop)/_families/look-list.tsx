import { Swatch } from '@/components/garment/swatch'
import { swatchOf } from '@/components/garment/swatch-of'
import { Link } from '@/components/ui/link'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { clothById } from '@/lib/core/garment/cloths'
import { forFigure } from '@/lib/core/garment/for-figure'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { priceOfDesign } from '../price-of-design'
import type { FamilyEntry } from './family-entry'

type Props = {
  readonly entry: FamilyEntry
  readonly locale: Locale
  readonly title: string
  readonly moreWord: (count: number) => string
  readonly isBelow: boolean
}

/** Looks that are seen at once; a longer list hides the next garment on a phone. */
const SEEN_FIRST = 5

/** The looks of a family as rows: cloth, name, line, price; the first ones open, the rest one tap away. */
export async function LookList({ entry, locale, title, moreWord, isBelow }: Props) {
  const { catalogue, figure } = entry
  const prices = await Promise.all(
    catalogue.looks.map((look) =>
      priceOfDesign(forFigure(startingDesign(catalogue, look), figure), 'size'),
    ),
  )
  const rows = catalogue.looks.map((look, index) => {
    const cloth = clothById(look.options.cloth)
    return (
      <li key={look.id} className="relative flex items-center gap-4 border-b border-rule py-3">
        {cloth && <Swatch tile={swatchOf(cloth)} widthMm={16} heightMm={11} />}
        <div className="min-w-0 flex-1">
          <Link
            href={paths.configure(locale, catalogue.id, { look: look.id, figure })}
            className="font-serif text-title text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {look.name[locale]}
          </Link>
          <p className="small text-ink2">{look.line[locale]}</p>
        </div>
        <p className="text-small whitespace-nowrap">
          {formatMoney(prices[index] ?? 0, catalogue.currency, locale)}
        </p>
      </li>
    )
  })
  const further = rows.slice(SEEN_FIRST)
  const Title = isBelow ? 'h4' : 'h3'
  return (
    <>
      <Title className="mt-10">{title}</Title>
      <ul className="mt-2 border-t border-rule">{rows.slice(0, SEEN_FIRST)}</ul>
      {further.length > 0 && (
        <details>
          <summary className="word">{moreWord(further.length)}</summary>
          <ul>{further}</ul>
        </details>
      )}
    </>
  )
}
