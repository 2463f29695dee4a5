/**
 * The finished garment, measured flat and doubled where it is a girth; mm rounded to 0.1 (contracts,
 * "Pattern"). `backLength` runs from nape to hem; `shoulderLeft/Right` from the centre back to the
 * shoulder tip; `hips` is the garment at the seat (of a suit, the jacket); thigh and hem are of one
 * leg. `trouserWaist`, `collar` and `cuff` (both closed) are ours. A garment has those of its cut;
 * they are the only measures that a plant ever sees.
 */
export const FINISHED_KEYS = [
  'collar',
  'chest',
  'waist',
  'hips',
  'backLength',
  'sleeveLeft',
  'sleeveRight',
  'cuff',
  'shoulderLeft',
  'shoulderRight',
  'trouserWaist',
  'inseam',
  'outseam',
  'thigh',
  'hem',
] as const
export type FinishedKey = (typeof FINISHED_KEYS)[number]
export type FinishedMeasures = Readonly<Partial<Record<FinishedKey, number>>>

/** How far a finished garment may miss before the inspection calls it a deviation, mm (ours). */
const TOLERANCES_MM: Readonly<Record<FinishedKey, number>> = {
  collar: 4,
  chest: 10,
  waist: 10,
  hips: 10,
  backLength: 6,
  sleeveLeft: 5,
  sleeveRight: 5,
  cuff: 4,
  shoulderLeft: 4,
  shoulderRight: 4,
  trouserWaist: 8,
  inseam: 6,
  outseam: 8,
  thigh: 8,
  hem: 5,
}

/** Of the measures that a garment has, and of no others. */
export const tolerancesFor = (finished: FinishedMeasures): FinishedMeasures =>
  Object.fromEntries(
    FINISHED_KEYS.flatMap((key) => (key in finished ? [[key, TOLERANCES_MM[key]]] : [])),
  )
