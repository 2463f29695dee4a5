import type { DesignId } from '../freesewing/draft-design'
import type { CutRow } from './cut-row'

/**
 * What is cut for one garment. Counts after trade practice (our assumption where the library is
 * silent): a jacket has one breast pocket, a waistcoat's back is lining on both sides, an undercollar
 * is cut of cloth and canvas, trouser pockets of pocketing.
 */
const LINED = { 'lining-extent': ['full', 'half'] }
const CANVASSED = { construction: ['half-canvas', 'full-canvas'] }
const WELT = { 'breast-pocket': ['welt'] }
const PATCH = { pockets: ['patch'] }
const SLIT = { pockets: ['flap', 'jetted'] }

const JACKET: readonly CutRow[] = [
  {
    part: 'front',
    from: 'front',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'left',
    hem: { between: ['roundEnd', 'hem'], mm: 40 },
  },
  { part: 'front-facing', from: 'frontFacing', cut: { fabric: 2 }, kind: 'pair', drawn: 'left' },
  {
    part: 'front-lining',
    from: 'frontLining',
    cut: { lining: 2 },
    kind: 'pair',
    drawn: 'left',
    onlyFor: LINED,
  },
  {
    part: 'front-canvas',
    from: 'chestPiece',
    cut: { canvas: 2 },
    kind: 'pair',
    drawn: 'left',
    onlyFor: CANVASSED,
  },
  {
    part: 'side',
    from: 'side',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'left',
    hem: { mm: 40 },
  },
  {
    part: 'side-lining',
    from: 'side',
    cut: { lining: 2 },
    kind: 'pair',
    drawn: 'left',
    onlyFor: { 'lining-extent': ['full'] },
  },
  {
    part: 'back',
    from: 'back',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'right',
    hem: { mm: 40 },
  },
  {
    part: 'back-lining',
    from: 'back',
    cut: { lining: 2 },
    kind: 'pair',
    drawn: 'right',
    onlyFor: LINED,
  },
  { part: 'collar', from: 'collar', cut: { fabric: 1, interfacing: 1 }, kind: 'whole' },
  { part: 'collar-stand', from: 'collarStand', cut: { fabric: 1, interfacing: 1 }, kind: 'whole' },
  { part: 'undercollar', from: 'underCollar', cut: { fabric: 1, canvas: 1 }, kind: 'whole' },
  {
    part: 'sleeve-top',
    from: 'topsleeve',
    cut: { fabric: 2, lining: 2 },
    kind: 'pair',
    drawn: 'left',
  },
  {
    part: 'sleeve-under',
    from: 'undersleeve',
    cut: { fabric: 2, lining: 2 },
    kind: 'pair',
    drawn: 'left',
  },
  {
    part: 'breast-welt',
    from: 'chestPocketWelt',
    cut: { fabric: 1, interfacing: 1 },
    kind: 'left',
    drawn: 'left',
    onlyFor: WELT,
  },
  {
    part: 'breast-pocket-bag',
    from: 'chestPocketBag',
    cut: { pocketing: 1 },
    kind: 'left',
    drawn: 'left',
    onlyFor: WELT,
  },
  { part: 'patch-pocket', from: 'pocket', cut: { fabric: 2 }, kind: 'same', onlyFor: PATCH },
  {
    part: 'patch-pocket-lining',
    from: 'pocketLining',
    cut: { lining: 2 },
    kind: 'same',
    onlyFor: PATCH,
  },
  {
    part: 'pocket-flap',
    from: 'own:flap',
    cut: { fabric: 2, lining: 2 },
    kind: 'same',
    onlyFor: { pockets: ['flap'] },
  },
  {
    part: 'pocket-jetting',
    from: 'own:jetting',
    cut: { fabric: 4 },
    kind: 'same',
    onlyFor: SLIT,
  },
  { part: 'pocket-bag', from: 'own:bag', cut: { pocketing: 4 }, kind: 'same', onlyFor: SLIT },
  { part: 'inner-pocket-welt', from: 'innerPocketWelt', cut: { lining: 2 }, kind: 'same' },
  { part: 'inner-pocket-bag', from: 'innerPocketBag', cut: { pocketing: 2 }, kind: 'same' },
]

const WAISTCOAT: readonly CutRow[] = [
  {
    part: 'front',
    from: 'front',
    cut: { fabric: 2, interfacing: 2 },
    kind: 'pair',
    drawn: 'left',
    darts: [['splitDartHemLeft', 'splitDartHemRight']],
  },
  { part: 'front-facing', from: 'frontFacing', cut: { fabric: 2 }, kind: 'pair', drawn: 'left' },
  { part: 'front-lining', from: 'frontLining', cut: { lining: 2 }, kind: 'pair', drawn: 'left' },
  {
    part: 'back',
    from: 'back',
    cut: { lining: 4 },
    kind: 'pair',
    drawn: 'right',
    darts: [['dartHemLeft', 'dartHemRight']],
  },
  { part: 'pocket-welt', from: 'pocketWelt', cut: { fabric: 2 }, kind: 'same' },
  { part: 'pocket-facing', from: 'pocketFacing', cut: { fabric: 2 }, kind: 'same' },
  { part: 'pocket-bag', from: 'pocketBag', cut: { pocketing: 2 }, kind: 'same' },
  { part: 'pocket-interfacing', from: 'pocketInterfacing', cut: { interfacing: 2 }, kind: 'same' },
]

const TROUSERS: readonly CutRow[] = [
  {
    part: 'front',
    from: 'front',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'right',
    hem: { mm: 50 },
  },
  {
    part: 'back',
    from: 'back',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'right',
    hem: { mm: 50 },
    darts: [['backDartRight', 'backDartLeft']],
  },
  { part: 'waistband', from: 'waistband', cut: { fabric: 1, interfacing: 1 }, kind: 'whole' },
  { part: 'fly-facing', from: 'flyFacing', cut: { fabric: 1 }, kind: 'left', drawn: 'right' },
  {
    part: 'fly-extension',
    from: 'flyExtension',
    cut: { fabric: 1, lining: 1 },
    kind: 'right',
    drawn: 'right',
  },
  {
    part: 'front-pocket-facing',
    from: 'frontPocketFacing',
    cut: { fabric: 4 },
    kind: 'same',
  },
  { part: 'front-pocket-bag', from: 'frontPocketBag', cut: { pocketing: 4 }, kind: 'same' },
  { part: 'back-pocket-welt', from: 'backPocketWelt', cut: { fabric: 4 }, kind: 'same' },
  { part: 'back-pocket-facing', from: 'backPocketFacing', cut: { fabric: 2 }, kind: 'same' },
  { part: 'back-pocket-bag', from: 'backPocketBag', cut: { pocketing: 2 }, kind: 'same' },
  {
    part: 'back-pocket-interfacing',
    from: 'backPocketInterfacing',
    cut: { interfacing: 2 },
    kind: 'same',
  },
  {
    part: 'belt-loops',
    from: 'beltLoops',
    cut: { fabric: 1 },
    kind: 'whole',
    onlyFor: { waistband: ['loops'] },
  },
]

const SHIRT: readonly CutRow[] = [
  {
    part: 'front-left',
    from: 'frontLeft',
    cut: { fabric: 1 },
    kind: 'left',
    drawn: 'left',
    hem: { mm: 20 },
  },
  {
    part: 'front-right',
    from: 'frontRight',
    cut: { fabric: 1 },
    kind: 'right',
    drawn: 'right',
    hem: { mm: 20 },
  },
  { part: 'back', from: 'back', cut: { fabric: 1 }, kind: 'fold', hem: { mm: 20 } },
  { part: 'yoke', from: 'yoke', cut: { fabric: 2 }, kind: 'halves' },
  { part: 'sleeve', from: 'sleeve', cut: { fabric: 2 }, kind: 'pair', drawn: 'left' },
  {
    part: 'sleeve-placket-overlap',
    from: 'sleevePlacketOverlap',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'left',
    turnDeg: 90,
  },
  {
    part: 'sleeve-placket-underlap',
    from: 'sleevePlacketUnderlap',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'left',
    turnDeg: 90,
  },
  { part: 'cuff', from: 'cuff', cut: { fabric: 4, interfacing: 2 }, kind: 'pair', drawn: 'left' },
  { part: 'collar', from: 'collar', cut: { fabric: 2, interfacing: 1 }, kind: 'whole' },
  { part: 'collar-stand', from: 'collarStand', cut: { fabric: 2, interfacing: 1 }, kind: 'whole' },
]

const OVERCOAT: readonly CutRow[] = [
  {
    part: 'front',
    from: 'front',
    cut: { fabric: 2 },
    kind: 'pair',
    drawn: 'left',
    hem: { mm: 50 },
  },
  { part: 'front-facing', from: 'frontFacing', cut: { fabric: 2 }, kind: 'pair', drawn: 'left' },
  { part: 'front-lining', from: 'frontLining', cut: { lining: 2 }, kind: 'pair', drawn: 'left' },
  {
    part: 'back',
    from: 'back',
    cut: { fabric: 2, lining: 2 },
    kind: 'pair',
    drawn: 'right',
    darts: [['dartLeft', 'dartRight']],
  },
  { part: 'back-stay', from: 'backStay', cut: { canvas: 1 }, kind: 'fold' },
  { part: 'tail', from: 'tail', cut: { fabric: 2 }, kind: 'pair', drawn: 'right', hem: { mm: 50 } },
  { part: 'tail-lining', from: 'tail', cut: { lining: 2 }, kind: 'pair', drawn: 'right' },
  {
    part: 'sleeve-top',
    from: 'topsleeve',
    cut: { fabric: 2, lining: 2 },
    kind: 'pair',
    drawn: 'left',
  },
  {
    part: 'sleeve-under',
    from: 'undersleeve',
    cut: { fabric: 2, lining: 2 },
    kind: 'pair',
    drawn: 'left',
  },
  {
    part: 'cuff-facing',
    from: 'cuffFacing',
    cut: { fabric: 2, canvas: 2 },
    kind: 'pair',
    drawn: 'left',
  },
  { part: 'belt', from: 'belt', cut: { fabric: 4 }, kind: 'same', turnDeg: 90 },
  { part: 'collar', from: 'collar', cut: { fabric: 2, canvas: 1 }, kind: 'fold' },
  { part: 'collar-stand', from: 'collarStand', cut: { fabric: 2, canvas: 1 }, kind: 'whole' },
  { part: 'patch-pocket', from: 'pocket', cut: { fabric: 2 }, kind: 'same' },
  { part: 'patch-pocket-lining', from: 'pocketLining', cut: { lining: 2 }, kind: 'same' },
  { part: 'pocket-flap', from: 'pocketFlap', cut: { fabric: 4, canvas: 2 }, kind: 'same' },
  {
    part: 'breast-welt',
    from: 'chestPocketWelt',
    cut: { fabric: 1, interfacing: 1 },
    kind: 'left',
    drawn: 'left',
  },
  {
    part: 'breast-pocket-bag',
    from: 'chestPocketBag',
    cut: { pocketing: 1 },
    kind: 'left',
    drawn: 'left',
  },
  { part: 'inner-pocket-welt', from: 'innerPocketWelt', cut: { lining: 2 }, kind: 'same' },
  { part: 'inner-pocket-bag', from: 'innerPocketBag', cut: { pocketing: 2 }, kind: 'same' },
  { part: 'inner-pocket-tab', from: 'innerPocketTab', cut: { lining: 1 }, kind: 'same' },
]

export const CUT_TABLES: Readonly<Record<DesignId, readonly CutRow[]>> = {
  jacket: JACKET,
  waistcoat: WAISTCOAT,
  trousers: TROUSERS,
  shirt: SHIRT,
  overcoat: OVERCOAT,
}

/** Parts of the library that are left aside on purpose: drawn for a style that is not offered. */
export const LEFT_ASIDE: Readonly<Record<DesignId, readonly string[]>> = {
  jacket: [],
  waistcoat: [],
  trousers: ['waistbandCurved'],
  shirt: ['buttonholePlacket', 'buttonPlacket'],
  overcoat: [],
}
