import type { CutId } from '../cut'
import { CUT_VIEWS, type CutView } from './cut-views'

/**
 * In which views a module's options look different, by cut. `well` are the views that show it, best
 * first: a picture turns to the first of them when a choice cannot be seen. `also` are views in which
 * a trace of it is drawn. A test draws every option in every view and holds the tables to it.
 */
type Seen = { readonly well: readonly CutView[]; readonly also?: readonly CutView[] }
type SeenByModule = Readonly<Record<string, Seen>>

const FRONT: Seen = { well: ['front'] }
const BACK: Seen = { well: ['back'] }
const ROUND: Seen = { well: ['front', 'back'] }
const INSIDE: Seen = { well: ['inside'] }
const JACKET: Seen = { well: ['front', 'whole'] }
const JACKET_ROUND: Seen = { well: ['front', 'whole'], also: ['back', 'inside'] }
const LEGS: Seen = { well: ['whole', 'trousers', 'trousers-back'] }
const COAT_ROUND: Seen = { well: ['front', 'back', 'inside'] }

const SUIT: SeenByModule = {
  cloth: { well: CUT_VIEWS['suit-men'] },
  front: JACKET_ROUND,
  lapel: JACKET_ROUND,
  'lapel-width': { ...JACKET, also: ['inside'] },
  shoulder: { well: ['front', 'whole', 'back'], also: ['inside'] },
  waistcoat: JACKET,
  pockets: JACKET,
  'ticket-pocket': JACKET,
  'breast-pocket': JACKET,
  vents: BACK,
  'lining-extent': INSIDE,
  lining: { well: ['inside', 'front'], also: ['whole', 'trousers'] },
  construction: INSIDE,
  'inner-pockets': INSIDE,
  'sleeve-lining': INSIDE,
  monogram: INSIDE,
  'monogram-place': INSIDE,
  'monogram-style': INSIDE,
  'monogram-thread': INSIDE,
  buttons: { well: ['front', 'whole', 'back'], also: ['inside', 'trousers', 'trousers-back'] },
  cuffs: JACKET_ROUND,
  stitching: { well: ['front', 'whole'], also: ['back', 'inside', 'trousers'] },
  'lapel-hole': { ...JACKET, also: ['inside'] },
  'buttonhole-accent': { ...JACKET, also: ['back', 'inside'] },
  'buttonhole-thread': { ...JACKET, also: ['back', 'inside'] },
  'trousers-front': { well: ['whole', 'trousers'], also: ['trousers-back'] },
  waistband: { well: ['trousers', 'trousers-back'], also: ['whole'] },
  'trousers-hem': LEGS,
  'trousers-leg': LEGS,
  'trouser-pockets': { well: ['trousers'], also: ['whole'] },
  'back-pockets': { well: ['trousers-back'] },
}

const SEEN: Readonly<Record<CutId, SeenByModule>> = {
  'suit-men': SUIT,
  'suit-women': SUIT,
  shirt: {
    cloth: ROUND,
    collar: { ...FRONT, also: ['back'] },
    front: FRONT,
    buttons: { ...FRONT, also: ['back'] },
    pocket: FRONT,
    back: { ...BACK, also: ['front'] },
    yoke: BACK,
    hem: ROUND,
    sleeve: ROUND,
    cuff: ROUND,
    contrast: ROUND,
    stitching: ROUND,
    monogram: FRONT,
    'monogram-thread': FRONT,
  },
  trousers: {
    cloth: ROUND,
    rise: ROUND,
    front: { ...FRONT, also: ['back'] },
    leg: ROUND,
    hem: ROUND,
    waistband: ROUND,
    closing: { ...FRONT, also: ['back'] },
    'side-pockets': FRONT,
    'back-pockets': BACK,
    'coin-pocket': FRONT,
    crease: ROUND,
    stitching: { ...FRONT, also: ['back'] },
    buttons: ROUND,
  },
  waistcoat: {
    cloth: ROUND,
    front: { ...FRONT, also: ['back'] },
    lapel: FRONT,
    hem: { ...FRONT, also: ['back'] },
    pockets: FRONT,
    'chest-pocket': FRONT,
    back: BACK,
    adjuster: BACK,
    lining: { well: ['back', 'front'] },
    buttons: FRONT,
    stitching: FRONT,
  },
  overcoat: {
    cloth: COAT_ROUND,
    front: { ...FRONT, also: ['back', 'inside'] },
    collar: { well: ['front', 'back'], also: ['inside'] },
    velvet: { well: ['front', 'back'], also: ['inside'] },
    length: COAT_ROUND,
    shoulder: { well: ['front', 'back'], also: ['inside'] },
    back: { ...BACK, also: ['inside'] },
    pockets: { ...FRONT, also: ['inside'] },
    'breast-pocket': { ...FRONT, also: ['inside'] },
    cuffs: { well: ['front', 'back'], also: ['inside'] },
    lining: { well: ['inside', 'front'] },
    construction: INSIDE,
    warmth: INSIDE,
    monogram: INSIDE,
    buttons: { ...FRONT, also: ['back', 'inside'] },
  },
  'down-jacket': {
    cloth: COAT_ROUND,
    grams: { well: ['front', 'back'], also: ['inside'] },
    quilt: { well: ['front', 'back'], also: ['inside'] },
    length: COAT_ROUND,
    shape: { well: ['front', 'back'], also: ['inside'] },
    sleeves: COAT_ROUND,
    hood: COAT_ROUND,
    trim: COAT_ROUND,
    collar: COAT_ROUND,
    front: { ...FRONT, also: ['inside'] },
    'zip-colour': { ...FRONT, also: ['inside'] },
    cuffs: COAT_ROUND,
    hem: COAT_ROUND,
    pockets: { ...FRONT, also: ['inside'] },
    'inner-pocket': INSIDE,
    lining: { well: ['inside', 'front'] },
    monogram: BACK,
  },
}

/** The views that show a module, the best first; none when it cannot be seen. */
export const viewsShowing = (cut: CutId, moduleId: string): readonly CutView[] =>
  SEEN[cut][moduleId]?.well ?? []

/** What can change the picture in one view: the rest need not stand in a picture's address. */
export const modulesSeenIn = (cut: CutId, view: CutView): readonly string[] =>
  Object.entries(SEEN[cut])
    .filter(([, { well, also = [] }]) => well.includes(view) || also.includes(view))
    .map(([id]) => id)
    .sort()
