import {
  FINISHED_KEYS,
  type FinishedKey,
  type FinishedMeasures,
} from '@/lib/core/body/finished-keys'
import type { DoubtPlace, GarmentDoubt } from '@/lib/core/body/garment-doubt'

/**
 * A standard size beside what would be drafted: where the size misses, by how much, and how far the
 * draft itself is still unknown (90 % of such bodies). A miss is noticed beyond what our reference
 * (section 4) lets a jacket be off: 3 cm of a girth, 15 mm of a sleeve or leg, 2 cm of a back; the rest
 * is our assumption.
 */
export type FitRow = {
  readonly key: FinishedKey
  readonly draftedMm: number
  readonly sizedMm: number
  /** Positive: the size is larger. */
  readonly missMm: number
  readonly isNoticed: boolean
  /** Left and right are alike and said once. */
  readonly isBoth: boolean
  /** Half the 90 % interval of what the draft aims at; null where nothing is said of it. */
  readonly within90Mm: number | null
}

/** Where both are measured in the same way; a thigh is read at another height off a draft. */
const NOTICED_MM: Readonly<Partial<Record<FinishedKey, number>>> = {
  collar: 10,
  chest: 30,
  waist: 30,
  hips: 30,
  backLength: 20,
  sleeveLeft: 15,
  sleeveRight: 15,
  shoulderLeft: 8,
  shoulderRight: 8,
  trouserWaist: 20,
  inseam: 15,
}

const DOUBTED_AS: Readonly<Partial<Record<FinishedKey, DoubtPlace>>> = {
  collar: 'neck',
  chest: 'chest',
  waist: 'waist',
  hips: 'hips',
  backLength: 'back',
  sleeveLeft: 'sleeve',
  sleeveRight: 'sleeve',
  shoulderLeft: 'shoulders',
  shoulderRight: 'shoulders',
  trouserWaist: 'trouserWaist',
  inseam: 'inseam',
  thigh: 'thigh',
}

export function compareFits(
  drafted: FinishedMeasures,
  sized: FinishedMeasures,
  doubts: readonly GarmentDoubt[],
): FitRow[] {
  const rows = FINISHED_KEYS.flatMap((key): FitRow[] => {
    const [draftedMm, sizedMm] = [drafted[key], sized[key]]
    const noticedMm = NOTICED_MM[key]
    if (draftedMm === undefined || sizedMm === undefined || !noticedMm) return []
    const missMm = Math.round(sizedMm - draftedMm)
    const place = DOUBTED_AS[key]
    const doubt = doubts.find((each) => each.place === place)
    return [
      {
        key,
        draftedMm: Math.round(draftedMm),
        sizedMm: Math.round(sizedMm),
        missMm,
        isBoth: false,
        isNoticed: Math.abs(missMm) > noticedMm,
        // A shoulder is half of what goes across.
        within90Mm: doubt
          ? place === 'shoulders'
            ? Math.ceil(doubt.within90Mm / 2)
            : doubt.within90Mm
          : null,
      },
    ]
  })
  return rows.flatMap((row) => {
    const other = rows.find(({ key }) => key === PAIRS[row.key])
    if (!other || other.draftedMm !== row.draftedMm || other.sizedMm !== row.sizedMm) return [row]
    return row.key.endsWith('Left') ? [{ ...row, isBoth: true }] : []
  })
}

const PAIRS: Readonly<Partial<Record<FinishedKey, FinishedKey>>> = {
  sleeveLeft: 'sleeveRight',
  sleeveRight: 'sleeveLeft',
  shoulderLeft: 'shoulderRight',
  shoulderRight: 'shoulderLeft',
}

/** The miss that is felt first: the largest against what would not be noticed. */
export const worstMiss = (rows: readonly FitRow[]): FitRow | null =>
  rows.reduce<FitRow | null>(
    (worst, row) => (!worst || shareOf(row) > shareOf(worst) ? row : worst),
    null,
  )

/** A miss as a share of what would not be noticed. */
export const shareOf = ({ key, missMm }: FitRow): number =>
  Math.abs(missMm) / (NOTICED_MM[key] ?? 1)
