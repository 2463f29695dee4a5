import { boxOf, type Outline, type Xy } from '../geometry/outline'
import { isInside } from '../geometry/overlap'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { MATERIAL_NAMES, PART_NAMES, SIDE_NAMES } from './part-name.data'

/** The grain as an arrow down the page, and beside it what the piece is called and how often it is cut. */
export function pieceLabel(piece: DraftedPiece): string {
  const { outline, part, material, side, cut, paired } = piece
  const box = boxOf(outline)
  const [x, y] = middleOf(outline)
  const half = Math.min(90, spanAt(outline, x) * 0.36)
  const name = PART_NAMES[part] ?? { en: part, 'zh-CN': part }
  const of = MATERIAL_NAMES[material]
  const sided = side && SIDE_NAMES[side]
  const lines = [
    `${name.en}${sided && !part.endsWith(side ?? '') ? `, ${sided.en}` : ''}`,
    `${name['zh-CN']}${sided && !part.endsWith(side ?? '') ? `（${sided['zh-CN']}）` : ''}`,
    `${cut} × ${of.en}${paired ? ', in pairs' : ''}`,
    `${of['zh-CN']} ${cut} 片${paired ? '（对称）' : ''}`,
  ]
  const right = Math.min(...crossings(outline, y, 1).filter((hit) => hit > x), box.maxX)
  const longest = Math.max(...lines.map((line) => line.length))
  const room = Math.min((right - x) / (WIDTH_PER_SIZE * longest), (box.maxY - box.minY) / 6)
  const size = Math.min(15, Math.max(3.5, room))
  const text = lines.map(
    (line, at) =>
      `<text x="${num(x + size * 0.6)}" y="${num(y + (at - 1.2) * size * 1.25)}" font-size="${num(size)}" fill="#1a1a1a" stroke="none"${at === 0 ? ' font-weight="600"' : ''}>${line}</text>`,
  )
  return [
    `<path d="M${num(x)} ${num(y - half)}V${num(y + half)}m-4 -9l4 9l4 -9M${num(x - 4)} ${num(y - half + 9)}l4 -9l4 9" stroke-width="0.9"/>`,
    ...text,
  ].join('')
}

/** Width of a letter over its size, on the mean. */
const WIDTH_PER_SIZE = 0.56

const num = (mm: number): string => String(Math.round(mm * 10) / 10 + 0)

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
      // A third of the way in, so that the words beside the arrow have room.
      const p: Xy = [from + (to - from) * 0.3, y]
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
