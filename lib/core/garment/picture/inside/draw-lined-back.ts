import { line, onSide, type Path, polyline, SIDES, through } from '../path'
import { dark, light, type Pen, type Shade } from '../pen'

/**
 * The back as it is seen from inside: lining with its centre pleat over a hem of cloth. Half and
 * unlined backs show the cloth's inside with bound seams below the lining's edge.
 */
export type LinedBack = {
  readonly pen: Pen
  readonly shape: Path
  readonly liningHex: string
  readonly onLining: string
  readonly extent: 'full' | 'half' | 'unlined'
  readonly shoulder: number
  readonly waist: number
  readonly hemHalf: number
  readonly armholeY: number
  readonly waistY: number
  readonly hemY: number
}

const HEM_STRIP_MM = 26

/** Where the lining ends: at the hem strip, below the shoulder blades, or at a short yoke. */
function endOf(b: LinedBack): number {
  if (b.extent === 'half') return b.armholeY + 70
  return b.extent === 'unlined' ? b.armholeY - 70 : b.hemY - HEM_STRIP_MM
}

export function drawLinedBack(b: LinedBack): string {
  const { pen, shape } = b
  const end = endOf(b)
  const isFull = b.extent === 'full'
  const far = b.hemHalf + 40
  const edge: Path = isFull
    ? polyline([far, end], [-far, end])
    : through(
        [far, end + 52],
        [b.shoulder * 0.5, end + 24],
        [0, end],
        [-b.shoulder * 0.5, end + 24],
        [-far, end + 52],
      )
  const lining = `${edge}${line([-far, -60], [far, -60])}Z`
  return (
    pen.piece(shape, pen.cloth({ yMm: b.armholeY }), []) +
    pen.onlyPainted(() => pen.flat(shape, '#0b0c10', { opacity: 0.16 })) +
    (isFull ? '' : boundSeams(b, end)) +
    pen.within(shape, () => pen.flat(lining, b.liningHex) + pen.within(lining, () => b.onLining)) +
    pen.piece(shape, 'none', backShades(b), { toneHex: b.liningHex }) +
    pen.seam(polyline([0, 30], [0, isFull ? b.waistY + 60 : end]), 0.8, 0.9) +
    pen.within(shape, () => pen.seam(edge, 0.8, 1))
  )
}

const boundSeams = (b: LinedBack, end: number): string =>
  [
    polyline([0, end], [0, b.hemY]),
    ...SIDES.map((side) =>
      onSide(side)(
        through(
          [b.shoulder - 60, b.armholeY],
          [b.waist * 0.6, b.waistY],
          [b.hemHalf * 0.62, b.hemY],
        ),
      ),
    ),
  ]
    .map(
      (seam) =>
        b.pen.flat(seam, 'none', { stroke: b.liningHex, widthMm: 6 }) + b.pen.seam(seam, 0.7, 0.9),
    )
    .join('')

function backShades(b: LinedBack): Shade[] {
  const sides = SIDES.flatMap((side) => {
    const at = (...points: [number, number][]) => onSide(side)(through(...points))
    return [
      light(
        at([b.waist * 0.34, 80], [b.waist * 0.3, b.waistY], [b.hemHalf * 0.36, b.hemY]),
        40,
        25,
        side > 0 ? 0.5 : 0.8,
      ),
      dark(
        at(
          [b.waist * 0.7, b.armholeY - 60],
          [b.waist * 0.66, b.waistY],
          [b.hemHalf * 0.74, b.hemY],
        ),
        58,
        25,
        0.62,
      ),
      light(
        at([b.waist * 0.14, b.armholeY], [b.waist * 0.18, b.waistY], [b.hemHalf * 0.16, b.hemY]),
        14,
        6,
        0.3,
      ),
    ]
  })
  return [
    // The pleat that lets the back stretch: pressed to one side, deepest at the neck.
    dark(polyline([4, 40], [3, b.waistY - 70]), 13, 6, 0.4),
    dark(polyline([4, 60], [2, b.waistY + 10]), 9, 12, 0.5),
    light(polyline([-10, 60], [-9, b.waistY - 40]), 11, 12, 0.6),
    ...sides,
    dark(polyline([-b.hemHalf, b.hemY], [b.hemHalf, b.hemY]), 10, 6, 0.4),
  ]
}
