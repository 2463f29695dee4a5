import type { LibraryPart } from '@freesewing/core'
import type { DesignId, DraftedParts } from '../freesewing/draft-design'
import { joinedHalves, rightHalf } from '../geometry/half'
import { offsetOutline } from '../geometry/offset-outline'
import { boxOf, mirrored, type Outline, type Xy } from '../geometry/outline'
import { roundedLine, roundedOutline } from '../geometry/rounded-outline'
import { type Bend, inTurn } from './bend'
import { buttonMarks } from './button-marks'
import { type CutRow, MATERIALS, SEAM_ALLOWANCE_MM, type Side } from './cut-row'
import { CUT_TABLES } from './cut-table.data'
import type { DraftedPiece } from './drafted-piece'
import { ownShape } from './own-shapes'
import { restyle } from './restyle'
import { type Seam, seamOf } from './seam-of'
import { styleMarks } from './style-marks'

/**
 * From the parts of one or two bodies (left and right half of one person) to the pieces that are
 * cut. Where both halves are alike a pair is one piece cut twice; where they differ each side is a
 * piece of its own, the left drawn from the left body's draft, the right from the right one's.
 */
export type Halves = {
  readonly left: DraftedParts
  readonly right: DraftedParts
  readonly differ: boolean
}

export type PieceContext = {
  readonly modules: Readonly<Record<string, string>>
  /** Girth of the head, for what is worn on it. */
  readonly headMm: number
  readonly bends: (name: string, part: LibraryPart) => readonly Bend[]
  /** What is drawn inside: the library's own darts and rolls, changed or added to. */
  readonly marks: (name: string, seam: Seam) => readonly Outline[]
  readonly notches: (name: string, seam: Seam) => readonly Xy[]
  /** Overrules the table's hem, for example for turn-ups. */
  readonly hemMm?: number
}

export function buildPieces(
  design: DesignId,
  halves: Halves,
  context: PieceContext,
): readonly DraftedPiece[] {
  return CUT_TABLES[design]
    .filter((row) => isCut(row, context.modules))
    .flatMap((row) => piecesOf(design, row, halves, context))
}

/** Without a choice of the module, the first option that a row names counts as chosen for all rows. */
export const isCut = (
  { onlyFor = {} }: CutRow,
  modules: Readonly<Record<string, string>>,
): boolean =>
  Object.entries(onlyFor).every(([module, options]) =>
    options.includes(modules[module] ?? DEFAULTS[module] ?? ''),
  )

const DEFAULTS: Readonly<Record<string, string>> = {
  'lining-extent': 'full',
  construction: 'half-canvas',
  'breast-pocket': 'welt',
  pockets: 'flap',
  waistband: 'loops',
  lapel: 'notch',
  yoke: 'whole',
  pocket: 'none',
  'ticket-pocket': 'none',
  sleeve: 'long',
  collar: 'classic',
  'coat-collar': 'notch',
  'coat-shoulder': 'set-in',
  'coat-back': 'vent',
  'coat-pockets': 'flap',
  'coat-breast-pocket': 'none',
  'waistcoat-pockets': 'welt',
  'waistcoat-back': 'lining',
  'shirt-hem': 'curved',
  cuff: 'mitred',
  'waistcoat-lapel': 'none',
}

function piecesOf(
  design: DesignId,
  row: CutRow,
  halves: Halves,
  context: PieceContext,
): readonly DraftedPiece[] {
  const seamFrom = (side: Side): Seam | undefined => {
    const parts = halves[side]
    if (row.from.startsWith('own:')) {
      const pocket = parts.get('pocket') ?? parts.get('pocketBag')
      const line = ownShape(row.from, pocket)
      return line && { line, hem: [], marks: [], notches: [] }
    }
    const part = parts.get(row.from)
    const seam =
      part &&
      seamOf(
        row,
        part,
        inTurn(context.bends(row.from, part)),
        restyle(design, row, parts, context),
        {
          lines: styleMarks(row.part, part, hasBreastWelt(design, context.modules)),
          buttons: row.part === 'front' ? buttonMarks(design, part, context.modules) : [],
        },
      )
    const name = row.shape ?? row.from
    return (
      seam && { ...seam, marks: context.marks(name, seam), notches: context.notches(name, seam) }
    )
  }
  const make = (seam: Seam | undefined, side: Side | undefined, share: number): DraftedPiece[] => {
    if (!seam) throw new RangeError(`${design} draws no ${row.from}`)
    const shape = finish(row, seam, context.hemMm)
    return MATERIALS.flatMap((material) => {
      const copies = row.cut[material]
      if (copies === undefined) return []
      const first = MATERIALS.find((each) => row.cut[each] !== undefined)
      const id = [
        design,
        row.part,
        ...(material === first ? [] : [material]),
        ...(side && row.kind === 'pair' ? [side] : []),
      ].join('-')
      return [
        {
          id,
          garment: design,
          part: row.part,
          ...(side && { side }),
          material,
          cut: copies * share,
          paired: side === undefined && (row.kind === 'pair' || row.kind === 'same'),
          ...shape,
        },
      ]
    })
  }
  const turned = (seam: Seam | undefined, over: boolean): Seam | undefined =>
    seam && over ? turnedOver(seam) : seam
  switch (row.kind) {
    case 'pair':
      if (!halves.differ) return make(seamFrom('left'), undefined, 1)
      return [
        ...make(turned(seamFrom('left'), row.drawn === 'right'), 'left', 0.5),
        ...make(turned(seamFrom('right'), row.drawn === 'left'), 'right', 0.5),
      ]
    case 'left':
    case 'right':
      return make(turned(seamFrom(row.kind), row.drawn !== row.kind), row.kind, 1)
    case 'fold':
    case 'halves': {
      const [left, right] = [seamFrom('left'), seamFrom('right')]
      return make(left && right && overCentre(row, left, right), undefined, 1)
    }
    case 'whole':
    case 'same':
      return make(seamFrom('left'), undefined, 1)
    default:
      return row.kind satisfies never
  }
}

const hasBreastWelt = (design: DesignId, modules: PieceContext['modules']): boolean => {
  const module = design === 'overcoat' ? 'coat-breast-pocket' : 'breast-pocket'
  return (modules[module] ?? DEFAULTS[module]) === 'welt'
}

const flip = ([x, y]: Xy): Xy => [-x, y]

const turnedOver = (seam: Seam): Seam => ({
  line: mirrored(seam.line),
  hem: seam.hem.map(flip),
  marks: seam.marks.map((mark) => mark.map(flip)),
  notches: seam.notches.map(flip),
})

function overCentre(row: CutRow, left: Seam, right: Seam): Seam {
  const half = (seam: Seam): Outline => (row.kind === 'fold' ? seam.line : rightHalf(seam.line))
  const over = turnedOver(left)
  return {
    line: joinedHalves(half(right), half(left)),
    hem: [],
    marks: [...right.marks, ...over.marks],
    notches: [...right.notches, ...over.notches],
  }
}

/** How far from the lowest point an edge still is the hem, and how much more across than down. */
const HEM_BAND_MM = 12

function finish(
  row: CutRow,
  seam: Seam,
  hemMm: number | undefined,
): Pick<DraftedPiece, 'outline' | 'seam' | 'marks' | 'notches'> {
  const lowest = boxOf(seam.line).maxY - HEM_BAND_MM
  const isHem = (p: Xy, q: Xy): boolean =>
    row.hem?.between
      ? [p, q].every((end) =>
          seam.hem.some((at) => Math.hypot(at[0] - end[0], at[1] - end[1]) < 0.01),
        )
      : p[1] > lowest && q[1] > lowest && Math.abs(p[0] - q[0]) > Math.abs(p[1] - q[1])
  const allowance = seam.line.map((p, at) => {
    const q = seam.line[(at + 1) % seam.line.length] as Xy
    return row.hem && isHem(p, q) ? (hemMm ?? row.hem.mm) : SEAM_ALLOWANCE_MM
  })
  const outline = offsetOutline(seam.line, allowance)
  const turn = (line: Outline): Outline =>
    row.turnDeg === 90 ? line.map(([x, y]): Xy => [-y, x]) : line
  return {
    outline: roundedOutline(turn(outline)),
    seam: roundedOutline(turn(seam.line)),
    marks: seam.marks.map((mark) => roundedLine(turn(mark))),
    notches: roundedLine(turn(seam.notches)),
  }
}
