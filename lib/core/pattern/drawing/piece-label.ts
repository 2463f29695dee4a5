import { boxOf, type Outline, type Xy } from '../geometry/outline'
import { isInside } from '../geometry/overlap'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { MATERIAL_NAMES, PART_NAMES, SIDE_NAMES } from './part-name.data'

/**
 * What is written on a piece, and where: the grain as an arrow down the page, beside it name, side,
 * material and count in both languages. Whatever the piece's shape, the words lie as large as they
 * fit: in four lines across, in two across a low piece, or along the grain of a narrow one.
 */
type PieceLabel = {
  readonly grain: { readonly at: Xy; readonly halfMm: number }
  readonly lines: readonly string[]
  readonly sizeMm: number
  /** Where the first line begins (its foot), before it is turned about this point. */
  readonly at: Xy
  readonly turnedDeg: 0 | 90
}

type Labelled = Pick<DraftedPiece, 'outline' | 'part' | 'material' | 'side' | 'cut' | 'paired'>

export const LINE_HEIGHT = 1.25
const LARGEST_MM = 15
const GOOD_MM = 8

export function pieceLabel(piece: Labelled): PieceLabel {
  const { outline } = piece
  const box = boxOf(outline)
  const at = middleOf(outline)
  const [x, y] = at
  const span = spanAt(outline, x)
  const right = Math.min(...crossings(outline, y, 1).filter((hit) => hit > x), box.maxX)
  const grain = { at, halfMm: Math.min(90, span * 0.36, 0.8 * toTheEdge(outline, at)) }
  const four = wordsOf(piece)
  const two = [`${four[0]}, ${four[2]}`, `${four[1]} ${four[3]}`]
  const fitted = (lines: readonly string[], along: number, across: number): number => {
    const longest = Math.max(...lines.map(widthPerSize))
    return Math.min(LARGEST_MM, along / (longest + 1), across / (lines.length * LINE_HEIGHT + 1.5))
  }
  const ways = [
    { lines: four, turnedDeg: 0 as const, sizeMm: fitted(four, right - x, span) },
    { lines: two, turnedDeg: 0 as const, sizeMm: fitted(two, right - x, span) },
    { lines: four, turnedDeg: 90 as const, sizeMm: fitted(four, span * 0.8, right - x) },
    { lines: two, turnedDeg: 90 as const, sizeMm: fitted(two, span * 0.8, right - x) },
  ]
  const good = ways.find(
    ({ lines, sizeMm }) => sizeMm >= (lines === four ? 1.4 * GOOD_MM : GOOD_MM),
  )
  const way = good ?? ways.reduce((best, each) => (each.sizeMm > best.sizeMm ? each : best))
  const sizeMm = Math.max(2.5, way.sizeMm)
  const half = (way.lines.length * LINE_HEIGHT * sizeMm) / 2
  const longest = Math.max(...way.lines.map(widthPerSize)) * sizeMm
  return {
    grain,
    lines: way.lines,
    sizeMm,
    turnedDeg: way.turnedDeg,
    at:
      way.turnedDeg === 0
        ? [x + sizeMm * 0.6, y - half + sizeMm]
        : [x + 2 * half - sizeMm * 0.3, y - longest / 2],
  }
}

function wordsOf({ part, side, material, cut, paired }: Labelled) {
  const name = PART_NAMES[part] ?? { en: part, 'zh-CN': part }
  const of = MATERIAL_NAMES[material]
  const sided = side && !part.endsWith(side) ? SIDE_NAMES[side] : undefined
  return [
    `${name.en}${sided ? `, ${sided.en}` : ''}`,
    `${name['zh-CN']}${sided ? `（${sided['zh-CN']}）` : ''}`,
    `${cut} × ${of.en}${paired ? ', in pairs' : ''}`,
    `${of['zh-CN']} ${cut} 片${paired ? '（对称）' : ''}`,
  ] as const
}

/** Latin letters are about half as wide as they are high, Han characters square. */
const widthPerSize = (text: string): number =>
  [...text].reduce((sum, mark) => sum + (mark > '\u2e80' ? 1 : 0.54), 0)

/** How far the nearer edge lies above or below a point. */
const toTheEdge = (outline: Outline, [x, y]: Xy): number =>
  Math.min(...crossings(outline, x, 0).map((hit) => Math.abs(hit - y)))

/** A point well inside: of the middles of the widest cuts across, the one nearest half height. */
function middleOf(outline: Outline): Xy {
  const box = boxOf(outline)
  let best: { at: Xy; score: number } = {
    at: [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2],
    score: Number.NEGATIVE_INFINITY,
  }
  for (let step = 3; step <= 9; step++) {
    const y = box.minY + ((box.maxY - box.minY) * step) / 12 + 0.05
    const hits = crossings(outline, y, 1).sort((one, other) => one - other)
    for (let at = 0; at + 1 < hits.length; at += 2) {
      const [from, to] = [hits[at] ?? 0, hits[at + 1] ?? 0]
      const score = to - from - 8 * Math.abs(step - 6)
      // A quarter of the way in, so that the words beside the arrow have room.
      const p: Xy = [from + (to - from) * 0.25, y]
      if (score > best.score && isInside(p, outline)) best = { at: p, score }
    }
  }
  return best.at
}

function spanAt(outline: Outline, x: number): number {
  const hits = crossings(outline, x, 0)
  return hits.length < 2 ? 0 : Math.max(...hits) - Math.min(...hits)
}

/** Where the outline meets the line at `level` of one axis, measured along the other. */
function crossings(outline: Outline, level: number, axis: 0 | 1): number[] {
  const hits: number[] = []
  let p = outline.at(-1) ?? ([0, 0] as Xy)
  for (const q of outline) {
    if (p[axis] < level !== q[axis] < level) {
      const t = (level - p[axis]) / (q[axis] - p[axis])
      hits.push(axis === 0 ? p[1] + t * (q[1] - p[1]) : p[0] + t * (q[0] - p[0]))
    }
    p = q
  }
  return hits
}
