import { curve, line, move, onSide, type Point, type Side } from '../path'
import { dark, type Pen } from '../pen'

/** Looking a little into the sleeve: the far edge of the cuff hangs lower and shows its lining. */
const STRIPES: Readonly<Record<string, string>> = { navy: '#2c3c66', claret: '#7a2d3c' }

export type SleeveMouth = {
  readonly outer: Point
  readonly inner: Point
  readonly liningHex: string
  readonly stripe?: string
}

export function drawSleeveMouth(pen: Pen, side: Side, mouth: SleeveMouth): string {
  const place = onSide(side)
  const [ox, oy] = mouth.outer
  const [ix, iy] = mouth.inner
  const width = ox - ix
  const shape = place(
    `${move([ox - 0.6, oy])}${curve([ox - width * 0.2, oy + 21], [ix + width * 0.24, iy + 19], [ix + 0.6, iy])}${line([ix + 4, iy - 8], [ox - 4, oy - 8])}Z`,
  )
  const stripe = STRIPES[mouth.stripe ?? '']
  const stripes = Array.from({ length: Math.floor(width / 9) }, (_, i) => ix + 5 + i * 9)
    .map((x) => `${move([x, oy - 10])}${line([x + 1, oy + 30])}`)
    .join('')
  return (
    pen.piece(shape, mouth.liningHex, []) +
    (stripe
      ? pen.within(shape, () => pen.flat(place(stripes), 'none', { stroke: stripe, widthMm: 1.6 }))
      : '') +
    pen.piece(shape, 'none', [dark(place(`${move([ox, oy])}${line([ix, iy])}`), 12, 2, 0.6)], {
      lineMm: 0.7,
    })
  )
}

/** Linings of sleeves by option; by eye, as the catalogue's swatches. */
const SLEEVE_LININGS: Readonly<Record<string, { readonly hex: string; readonly stripe?: string }>> =
  {
    ivory: { hex: '#e9e1cf' },
    'navy-stripe': { hex: '#f1efe8', stripe: 'navy' },
    'claret-stripe': { hex: '#f1efe8', stripe: 'claret' },
  }

export const sleeveLiningOf = (
  optionId: string | undefined,
  liningHex: string,
): Pick<SleeveMouth, 'liningHex' | 'stripe'> => {
  const own = SLEEVE_LININGS[optionId ?? '']
  return own ? { liningHex: own.hex, stripe: own.stripe } : { liningHex }
}
