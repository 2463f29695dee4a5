import type { FinishedMeasures } from '@/lib/core/body/finished-keys'
import type { FinishedStyle } from '@/lib/core/body/finished-measures'
import type { GarmentDoubt } from '@/lib/core/body/garment-doubt'
import { type Alteration, alterationCents, areAlterationsOf } from './alteration'
import { ALTERATIONS, STEP_MM } from './alterations.data'
import type { Block } from './block'
import { compareFits, type FitRow, shareOf } from './compare-fits'
import type { SizeFit } from './fit'
import { finishedOfSize } from './size-chart'
import { isSizeOf, sizeFields } from './size-fields'

/**
 * The way to a garment where no pattern is drafted: a standard size with what would be noticed moved
 * towards the person, as far as a graded pattern goes. Of all sizes and lengths the one that is noticed
 * least when it is altered, and of equals the cheapest; the trousers of a suit stay the nearest. What two
 * sides want apart is moved by their mean.
 */
export type AlteredSize = {
  readonly fit: SizeFit
  readonly alterations: readonly Alteration[]
  /** Measures that most people would notice are off even so. */
  readonly left: readonly FitRow[]
  /** False where something is off by more than twice what is noticed: then nobody is sold it. */
  readonly isWearable: boolean
}

const MOST_SHARE = 2

type Wanted = {
  readonly block: Block
  /** The nearest size. */
  readonly size: SizeFit
  readonly style: FinishedStyle
  /** What the garment should measure on this person. */
  readonly finished: FinishedMeasures
  readonly doubts: readonly GarmentDoubt[]
}

export function proposeAlterations(wanted: Wanted): AlteredSize {
  const { alterations: _, ...nearest } = wanted.size
  return sizesBeside(wanted.block, nearest)
    .map((size) => altered(wanted, size))
    .reduce((best, each) => (costOf(each) < costOf(best) ? each : best))
}

/** What is noticed still comes before any price. */
const costOf = ({ left, alterations }: AlteredSize): number =>
  left.reduce((sum, row) => sum + shareOf(row) ** 2, 0) * 1_000_000 + alterationCents(alterations)

/** The nearest first, so that it is taken where no other is better. */
function sizesBeside(block: Block, nearest: SizeFit): SizeFit[] {
  const fields = sizeFields(block)
  const choices = (id: string) => fields.find((field) => field.id === id)?.options ?? []
  const [number] = fields
  const length = fields.find(({ id }) => id === 'jacketLength' || id === 'length')
  const numbers = number ? choices(number.id) : []
  const lengths = length ? choices(length.id) : [null]
  const others = numbers.flatMap(({ value }) =>
    lengths.map((each) => ({
      ...nearest,
      ...(number ? { [number.id]: value } : {}),
      ...(length && each ? { [length.id]: each.value } : {}),
    })),
  )
  return [nearest, ...others.filter((size) => isSizeOf(block, size))]
}

function altered({ block, style, finished, doubts }: Wanted, size: SizeFit): AlteredSize {
  const rowsOf = (fit: SizeFit) => compareFits(finished, finishedOfSize(block, fit, style), doubts)
  const before = rowsOf(size)
  const alterations = ALTERATIONS.flatMap(({ id, keys, cuts, fromMm, toMm }): Alteration[] => {
    const moved = before.filter(({ key }) => keys.includes(key))
    if (!cuts.includes(block.cut) || !moved.some(({ isNoticed }) => isNoticed)) return []
    const missMm = moved.reduce((sum, row) => sum + row.missMm, 0) / moved.length
    const byMm = Math.round(Math.min(toMm, Math.max(fromMm, -missMm)) / STEP_MM) * STEP_MM
    return areAlterationsOf(block.cut, [{ id, byMm }]) ? [{ id, byMm }] : []
  })
  const fit: SizeFit = alterations.length > 0 ? { ...size, alterations } : size
  const left = rowsOf(fit).filter(({ isNoticed }) => isNoticed)
  return { fit, alterations, left, isWearable: left.every((row) => shareOf(row) <= MOST_SHARE) }
}
