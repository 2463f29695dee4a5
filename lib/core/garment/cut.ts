/**
 * What a garment is drawn, sized, drafted and sewn as. A family of a catalogue (what is sold, at which
 * price, with which options and rules) names one cut; many families may share it. A cut that is not
 * in the second list can be described and configured, but neither drawn nor sewn yet, so that the
 * shop does not offer it.
 */
export const CUTS = [
  'suit-men',
  'suit-women',
  'shirt',
  'trousers',
  'waistcoat',
  'overcoat',
  'down-jacket',
] as const
export type CutId = (typeof CUTS)[number]

/** The one list of what picture, size chart, routing and plant know. */
export const SEWN_CUTS = ['suit-men', 'suit-women'] as const satisfies readonly CutId[]
export type SewnCut = (typeof SEWN_CUTS)[number]

export const isSewnCut = (cut: string): cut is SewnCut =>
  (SEWN_CUTS as readonly string[]).includes(cut)
