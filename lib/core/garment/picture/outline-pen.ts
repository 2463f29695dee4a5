import { lettering } from './lettering'
import { boundsOf, num, type Path } from './path'
import type { Pen } from './pen'

export type Region = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far beyond a region a stroke may reach into it. */
const MARGIN_MM = 4

/**
 * Inks shapes as thin lines in the colour of the text around them; a piece hides what lies below it
 * with the page's paper. Whatever lies outside the region is left out, so that a thumbnail is light.
 */
export function outlinePen(region: Region, paper = 'var(--paper,#fbf9f5)'): Pen {
  const isSeen = (path: Path) => {
    const b = boundsOf(path)
    return (
      b.maxX > region.x - MARGIN_MM &&
      b.minX < region.x + region.width + MARGIN_MM &&
      b.maxY > region.y - MARGIN_MM &&
      b.minY < region.y + region.height + MARGIN_MM
    )
  }
  // Whole millimetres are finer than a thumbnail's pixel.
  const coarse = (path: Path) =>
    path.replace(/-?\d+\.\d+/g, (value) => num(Math.round(Number(value))))
  const ink = (path: Path, widthPx: number, fill = 'none', more = '') =>
    isSeen(path)
      ? `<path d="${coarse(path)}" fill="${fill}" stroke="currentColor" stroke-width="${widthPx}" vector-effect="non-scaling-stroke" stroke-linejoin="round"${more}/>`
      : ''
  const nothing = () => ''
  return {
    drape: 1,
    isFigured: false,
    cloth: () => paper,
    gradient: nothing,
    piece: (path, _fill, _shades, style = {}) =>
      style.edge
        ? (isSeen(path) ? `<path d="${coarse(path)}" fill="${paper}"/>` : '') + ink(style.edge, 1.3)
        : ink(path, 1.3, paper),
    shadow: nothing,
    seam: (path) => ink(path, 0.75, 'none', ' opacity=".6"'),
    stitch: (path) => ink(path, 0.75, 'none', ' stroke-dasharray="2 2" opacity=".8"'),
    fold: nothing,
    slit: (path) => ink(path, 1),
    buttonhole: (from, to, thread = {}) =>
      ink(
        `M${num(from[0])} ${num(from[1])}L${num(to[0])} ${num(to[1])}`,
        thread.isRaised ? 2.4 : 1,
      ),
    button: ([x, y], diameterMm) =>
      isSeen(`M${x} ${y}`)
        ? `<circle cx="${num(x)}" cy="${num(y)}" r="${num(diameterMm / 2)}" fill="${paper}" stroke="currentColor" stroke-width="1.3" vector-effect="non-scaling-stroke"/>`
        : '',
    flat: (path, _colour, style = {}) => (style.stroke ? ink(path, 0.75, paper) : ''),
    within: (_path, draw) => draw(),
    lettering: (text, at, sizeMm, _colour, _halo, isUpright) =>
      isSeen(`M${at[0]} ${at[1]}`)
        ? lettering(text, at, sizeMm, 'currentColor', undefined, isUpright)
        : '',
    onlyPainted: nothing,
    definitions: nothing,
  }
}
