import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { makingCents } from '@/lib/core/pricing/making-cents'
import { priceGarment } from '@/lib/core/pricing/price'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { plantDay } from '../../plant-day'
import { priceOfDesign } from '../../price-of-design'
import { wordsOfDesign } from '../../words-of-design'

/** One design as a column: what it is called, costs and when the plant would have it ready. */
export type Column = {
  readonly saved: SavedDesign
  readonly design: Design
  readonly catalogue: Catalogue
  readonly name: string
  readonly cloth: string
  readonly price: string
  /** Null while the plant is silent. */
  readonly day: string | null
  readonly cost: string
}

export async function columnOf(saved: SavedDesign, locale: Locale): Promise<Column> {
  const { design, fit, name } = saved
  const kind = fit?.kind ?? 'size'
  const [catalogue, words, day, cents] = await Promise.all([
    catalogueOfDesign(design),
    wordsOfDesign(design, locale),
    plantDay({ design, kind, locale }),
    priceOfDesign(design, kind),
  ])
  const money = (amountCents: number) => formatMoney(amountCents, catalogue.currency, locale)
  return {
    saved,
    design,
    catalogue,
    name: name || words.name,
    cloth: words.cloth,
    price: money(cents),
    day: day?.leavesText ?? null,
    cost: money(makingCents(priceGarment({ catalogue, design, fit: { kind } }))),
  }
}
