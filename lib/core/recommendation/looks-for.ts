import type { Catalogue, Look, OccasionId } from '@/lib/core/garment/catalogue'
import { seasonOf } from './season'
import { rankLooks } from './suggest-look'

const SHOWN = 3

/** Three looks for an occasion on a day of the shop's calendar, best first, each its own cloth. */
export function looksFor(
  catalogue: Catalogue,
  occasion: OccasionId,
  dayMs: number,
  rejected: readonly string[] = [],
): readonly Look[] {
  const ranked = rankLooks({ catalogue, occasion, season: seasonOf(dayMs), rejected })
  const looks = ranked.map(({ look }) => look)
  const distinct = looks.filter(
    (look, index) => looks.findIndex((each) => each.options.cloth === look.options.cloth) === index,
  )
  return [...distinct, ...looks.filter((look) => !distinct.includes(look))].slice(0, SHOWN)
}
