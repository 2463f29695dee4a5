/**
 * What a garment is drawn, sized, drafted and sewn as. A family of a catalogue (what is sold, at which
 * price, with which options and rules) names one cut; many families may share it. Picture, size chart
 * and routing know every cut of this list, the plant's door too.
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

export const isCut = (text: string): text is CutId => (CUTS as readonly string[]).includes(text)

export type SuitCut = 'suit-men' | 'suit-women'
export const isSuit = (cut: CutId): cut is SuitCut => cut === 'suit-men' || cut === 'suit-women'

/** What a garment is in a shopper's words: a suit is one kind, whoever it is cut for. */
export const GARMENT_KINDS = [
  'suit',
  'shirt',
  'trousers',
  'waistcoat',
  'overcoat',
  'down-jacket',
] as const
export type GarmentKind = (typeof GARMENT_KINDS)[number]

export const kindOf = (cut: CutId): GarmentKind => (isSuit(cut) ? 'suit' : cut)
