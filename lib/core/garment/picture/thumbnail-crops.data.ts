import type { CutId } from '../cut'
import type { CutView } from './cut-views'

/**
 * Which modules have a line drawing of their options, and the place of the garment it shows: about a
 * named place of the drawing, or the whole of it. Modules that differ by colour, or by what is sewn
 * inside, have none.
 */
export type Crop = {
  readonly view: CutView
  /** The named place in the middle; the whole garment without. */
  readonly about?: string
  readonly widthMm?: number
  /** From the named place, mm; `x` is measured from the centre line instead. */
  readonly x?: number
  readonly dx?: number
  readonly dy?: number
}

type CropByModule = Readonly<Record<string, Crop>>

const at = (
  view: CutView,
  about: string,
  widthMm: number,
  shift: Pick<Crop, 'x' | 'dx' | 'dy'> = {},
): Crop => ({ view, about, widthMm, ...shift })

const SUIT: CropByModule = {
  front: at('front', 'waist', 390, { x: 0, dy: -13 }),
  lapel: at('front', 'collar', 350, { x: 0, dy: 88 }),
  'lapel-width': at('front', 'collar', 350, { x: 0, dy: 88 }),
  shoulder: at('front', 'shoulder', 210, { dx: -14 }),
  waistcoat: at('front', 'collar', 400, { x: 0, dy: 190 }),
  pockets: at('front', 'pocket', 216, { dx: -6, dy: 32 }),
  'ticket-pocket': at('front', 'pocket', 216, { dx: -6, dy: -22 }),
  'breast-pocket': at('front', 'breast', 190, { dy: -4 }),
  vents: at('back', 'vent', 400, { x: 0, dy: 21 }),
  'lining-extent': at('inside', 'waist', 920, { x: 0, dy: -85 }),
  'inner-pockets': at('inside', 'waist', 720, { x: 0, dy: -60 }),
  'monogram-style': at('inside', 'monogram', 150),
  'lapel-hole': at('front', 'collar', 300, { x: 0, dy: 60 }),
  cuffs: at('front', 'cuff', 142, { dx: 32, dy: 10 }),
  stitching: at('front', 'collar', 150, { dx: 32, dy: 52 }),
  'trousers-front': at('trousers', 'pleat', 430, { x: 0, dy: 99 }),
  waistband: at('trousers', 'band', 240, { dx: 64, dy: 66 }),
  'trouser-pockets': at('trousers', 'trouserPocket', 240, { dx: -20 }),
  'back-pockets': at('trousers-back', 'pleat', 430, { x: 0, dy: 99 }),
  'trousers-hem': at('trousers', 'trouserHem', 160, { dy: -27 }),
  'trousers-leg': at('trousers', 'crease', 800, { x: 0, dy: 110 }),
}

export const THUMBNAIL_CROPS: Readonly<Record<CutId, CropByModule>> = {
  'suit-men': SUIT,
  'suit-women': SUIT,
  shirt: {
    collar: at('front', 'shoulder', 270, { x: 0, dy: -4 }),
    front: at('front', 'button', 300, { x: 0, dy: 80 }),
    pocket: at('front', 'breast', 460, { x: 0, dy: 30 }),
    back: at('back', 'waist', 620, { x: 0, dy: -120 }),
    yoke: at('back', 'yoke', 480, { x: 0, dy: 20 }),
    hem: at('front', 'hem', 640, { x: 0, dy: -110 }),
    sleeve: { view: 'front' },
    cuff: at('front', 'cuff', 210, { dx: 20, dy: -30 }),
    stitching: at('front', 'collar', 110, { dy: -14 }),
  },
  trousers: {
    rise: at('front', 'pleat', 1240, { x: 0, dy: 420 }),
    front: at('front', 'pleat', 430, { x: 0, dy: 99 }),
    leg: at('front', 'crease', 800, { x: 0, dy: 110 }),
    hem: at('front', 'trouserHem', 180, { dy: -27 }),
    waistband: at('front', 'band', 240, { dx: 64, dy: 66 }),
    closing: at('front', 'band', 260, { x: 0, dy: 50 }),
    'side-pockets': at('front', 'trouserPocket', 260, { dx: -20 }),
    'back-pockets': at('back', 'pleat', 430, { x: 0, dy: 99 }),
    'coin-pocket': at('front', 'band', 300, { dx: 30, dy: 60 }),
    crease: at('front', 'crease', 420, { dy: 0 }),
  },
  waistcoat: {
    front: { view: 'front' },
    lapel: at('front', 'lapel', 430, { x: 0, dy: 30 }),
    hem: at('front', 'hem', 520, { x: 0, dy: -110 }),
    pockets: at('front', 'hem', 500, { x: 0, dy: -120 }),
    'chest-pocket': at('front', 'button', 460, { x: 0, dy: 20 }),
    adjuster: at('back', 'vent', 330, { dy: 20 }),
    stitching: at('front', 'button', 130, { dy: 20 }),
  },
  overcoat: {
    front: at('front', 'waist', 560, { x: 0, dy: -40 }),
    collar: at('front', 'shoulder', 420, { x: 0, dy: 40 }),
    length: at('front', 'shoulder', 1500, { x: 0, dy: 560 }),
    shoulder: at('front', 'shoulder', 300, { dx: 10, dy: 50 }),
    back: at('back', 'waist', 760, { x: 0, dy: 240 }),
    pockets: at('front', 'pocket', 250, { dy: 20 }),
    'breast-pocket': at('front', 'breast', 230),
    cuffs: at('front', 'cuff', 210, { dx: 20, dy: 10 }),
  },
  'down-jacket': {
    quilt: { view: 'front' },
    length: at('front', 'shoulder', 1400, { x: 0, dy: 420 }),
    shape: { view: 'front' },
    sleeves: { view: 'front' },
    hood: at('front', 'collar', 460, { x: 0, dy: -90 }),
    trim: at('front', 'collar', 460, { x: 0, dy: -90 }),
    collar: at('front', 'collar', 360, { x: 0 }),
    front: at('front', 'waist', 460, { x: 0, dy: 0 }),
    cuffs: at('front', 'cuff', 240, { dx: 10 }),
    hem: at('front', 'hem', 460, { x: 0, dy: -60 }),
    pockets: at('front', 'breast', 640, { x: 0, dy: 120 }),
    lettering: at('back', 'breast', 460, { x: 0, dy: 60 }),
  },
}

export const hasLineThumbnail = (cut: CutId, moduleId: string): boolean =>
  THUMBNAIL_CROPS[cut][moduleId] !== undefined
