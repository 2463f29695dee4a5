import { curve, line, move, type Path, type Point } from '../path'
import type { ShirtLines } from './shirt-lines'

/**
 * The collar's right half, buttoned to the neck. Point lengths and spreads are usual for such
 * collars and stay at their millimetres on every neck: classic 75 mm, semi-spread 74,
 * cutaway 73 nearly in a line, button-down 82 with a roll.
 */
export type CollarLines = {
  readonly kind: 'classic' | 'semi-spread' | 'cutaway' | 'button-down' | 'band' | 'wing'
  /** Top of the fold at the side of the neck, and where the folds meet in front. */
  readonly foldSide: Point
  readonly foldFront: Point
  readonly leaf: Path | undefined
  /** The leaf's free edge, point included. */
  readonly leafEdge: Path
  readonly edgeStitch: (insetMm: number) => Path
  readonly tip: Point
  readonly shoulderEnd: Point
}

type Kind = CollarLines['kind']
const isKind = (id: string | undefined): id is Kind =>
  id === 'semi-spread' || id === 'cutaway' || id === 'button-down' || id === 'band' || id === 'wing'

/** From where the folds meet to the point: out and down. */
const REACH: Readonly<Record<Kind, Point>> = {
  classic: [36, 66],
  'semi-spread': [51, 54],
  cutaway: [66, 32],
  'button-down': [38, 73],
  band: [0, 0],
  wing: [30, 17],
}

export function collarLines(s: ShirtLines, options: Readonly<Record<string, string>>): CollarLines {
  const kind = isKind(options.collar) ? options.collar : 'classic'
  const n = s.neck
  const isStanding = kind === 'band' || kind === 'wing'
  const scale = s.sex === 'w' ? 0.9 : 1
  const [dx, dy] = REACH[kind]
  const foldSide: Point = isStanding ? [n + 1, -24] : [n - 2, -25]
  const foldFront: Point = [isStanding ? 0 : 2.4, n * 0.56]
  const tip: Point = [foldFront[0] + dx * scale, foldFront[1] + dy * scale]
  const shoulderEnd: Point = [n + 19, 12]
  const base = { kind, foldSide, foldFront, tip, shoulderEnd }
  if (kind === 'band') return { ...base, leaf: undefined, leafEdge: '', edgeStitch: () => '' }
  if (kind === 'wing') return { ...base, ...wingLeaf(foldFront, tip) }
  const fold = curve([n - 5, -5], [n * 0.5, n * 0.36], foldFront)
  const bow = kind === 'button-down' ? 7 : kind === 'cutaway' ? -2 : 2
  const edge = (i: number): Path => {
    const f: Point = [foldFront[0] + i * 0.9, foldFront[1] + i * 1.6]
    const t: Point = [tip[0] - i * 0.1, tip[1] - i * 1.5]
    const o: Point = [shoulderEnd[0] - i * 1.2, shoulderEnd[1] - i * 0.3]
    const rise = curve(
      [t[0] + (o[0] - t[0]) * 0.36, t[1] - (t[1] - o[1]) * 0.2],
      [o[0] - 3, o[1] + (t[1] - o[1]) * 0.36],
      o,
    )
    const down = (to: Point) =>
      curve(
        [f[0] + (to[0] - f[0]) * 0.3 + bow, f[1] + (to[1] - f[1]) * 0.3],
        [f[0] + (to[0] - f[0]) * 0.72 + bow * 0.6, f[1] + (to[1] - f[1]) * 0.72],
        to,
      )
    return move(f) + down(t) + rise
  }
  const leafEdge = edge(0)
  return {
    ...base,
    leaf: `${move(foldSide)}${fold}${leafEdge.replace(/^M[^A-Z]+/, '')}${curve([shoulderEnd[0] - 5, -6], [n + 6, -22], foldSide)}Z`,
    leafEdge,
    edgeStitch: edge,
  }
}

/** The corner of a standing collar, folded down over a tie. */
function wingLeaf(front: Point, tip: Point): Pick<CollarLines, 'leaf' | 'leafEdge' | 'edgeStitch'> {
  const top: Point = [front[0] + 25, front[1] - 22]
  const edge = (i: number) =>
    move([front[0] + i * 0.4, front[1] + i]) +
    line([tip[0] - i, tip[1] - i * 0.6], [top[0] + 2, top[1] + i])
  return { leaf: `${edge(0)}Z`, leafEdge: edge(0), edgeStitch: edge }
}
