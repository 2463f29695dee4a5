import type { Outline, Xy } from '../geometry/outline'

/**
 * Changes of a drafted part that the library does not know, as maps of its points: what an alteration
 * tailor does with scissors on paper. Each keeps the length of every seam that lies wholly on one side
 * of the cut.
 */
export type Bend = {
  readonly point: (p: Xy) => Xy
  readonly outline: (outline: Outline) => Outline
}

/**
 * A wedge at a level, its tip on the armhole: everything above turns about `pivot`, so that the seam
 * over the body's middle becomes `openMm` longer (shorter when negative). Stoop, erect carriage.
 */
export function wedge(pivot: Xy, openMm: number): Bend {
  const [px, level] = pivot
  const angle = Math.asin(openMm / px)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const turn = ([x, y]: Xy): Xy => [
    px + (x - px) * cos - (y - level) * sin,
    level + (x - px) * sin + (y - level) * cos,
  ]
  const swallowed = ([x, y]: Xy): boolean =>
    openMm < 0 && Math.abs(y - level) < 0.6 * Math.abs((x - px) * sin)
  return {
    point: (p) => (p[1] < level ? turn(p) : p),
    outline: (outline) =>
      cutAt(
        outline,
        () => level,
        (side, p) => {
          if (side === 'above') return swallowed(p) ? [] : [turn(p)]
          if (side === 'below') return swallowed(p) ? [] : [p]
          if (openMm >= 0) return side === 'rising' ? [p, turn(p)] : [turn(p), p]
          const [x, y] = turn(p)
          return [[(p[0] + x) / 2, (p[1] + y) / 2]]
        },
      ),
  }
}

/**
 * Everything below a level moves down: length for a bust; the side takes it up again in a dart. The level
 * may be another one further in, where no line runs from one to the other between them.
 */
export function lengthenBelow(levelAt: (x: number) => number, mm: number): Bend {
  const drop = ([x, y]: Xy): Xy => [x, y + mm]
  return {
    point: (p) => (p[1] < levelAt(p[0]) ? p : drop(p)),
    outline: (outline) =>
      cutAt(outline, levelAt, (side, p) => {
        if (side === 'above') return [p]
        if (side === 'below') return [drop(p)]
        return side === 'rising' ? [drop(p), p] : [p, drop(p)]
      }),
  }
}

/** Points moved sideways or down by a rule of their own; no cut. */
export const warp = (point: (p: Xy) => Xy): Bend => ({ point, outline: (o) => o.map(point) })

export const inTurn = (bends: readonly Bend[]): Bend => ({
  point: (p) => bends.reduce((at, bend) => bend.point(at), p),
  outline: (outline) => bends.reduce((at, bend) => bend.outline(at), outline),
})

type Where = 'above' | 'below' | 'rising' | 'falling'

/** Walks an outline, with the points where it crosses the level between its own. */
function cutAt(
  outline: Outline,
  levelAt: (x: number) => number,
  put: (where: Where, p: Xy) => readonly Xy[],
): Outline {
  const bent: Xy[] = []
  let p = outline.at(-1) as Xy
  for (const q of outline) {
    const level = levelAt(q[0])
    if (p[1] < levelAt(p[0]) !== q[1] < level) {
      const t = (level - p[1]) / (q[1] - p[1])
      bent.push(...put(q[1] < level ? 'rising' : 'falling', [p[0] + t * (q[0] - p[0]), level]))
    }
    bent.push(...put(q[1] < level ? 'above' : 'below', q))
    p = q
  }
  return bent.filter((one, at) => {
    const next = bent[(at + 1) % bent.length] as Xy
    return Math.hypot(one[0] - next[0], one[1] - next[1]) > 1e-3
  })
}
