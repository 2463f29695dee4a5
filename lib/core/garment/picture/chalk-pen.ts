import { num, type Path } from './path'
import type { Pen } from './pen'

/** Chalk on dark cloth is pale with a dark halo, on light cloth blue with a pale one. */
export function chalkPen(isOnDark: boolean): Pen {
  const chalk = isOnDark ? '#a9c7f7' : '#2b5aa6'
  const halo = isOnDark ? '#05070c' : '#ffffff'
  const fixed = 'fill="none" vector-effect="non-scaling-stroke" stroke-linejoin="round"'
  const dashed = (path: Path) =>
    `<path d="${path}" ${fixed} stroke="${halo}" stroke-width="4.5" opacity=".55"/><path d="${path}" ${fixed} stroke="${chalk}" stroke-width="2" stroke-dasharray="7 4"/>`
  const nothing = () => ''
  return {
    drape: 1,
    isFigured: false,
    cloth: nothing,
    gradient: nothing,
    piece: (path, _fill, _shades, style = {}) => dashed(style.edge ?? path),
    shadow: nothing,
    seam: nothing,
    stitch: nothing,
    fold: nothing,
    slit: dashed,
    buttonhole: nothing,
    button: ([x, y], diameterMm) => {
      const r = num(diameterMm / 2 + 3)
      const d = num(diameterMm + 6)
      return dashed(
        `M${num(x - Number(r))} ${num(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`,
      )
    },
    flat: nothing,
    within: (_path, draw) => draw(),
    lettering: nothing,
    onlyPainted: nothing,
    definitions: nothing,
  }
}

/** What falls away is crossed out. */
export function chalkCross([x, y]: readonly [number, number], isOnDark: boolean): string {
  const arm = 11
  const path = `M${num(x - arm)} ${num(y - arm)}L${num(x + arm)} ${num(y + arm)}M${num(x + arm)} ${num(y - arm)}L${num(x - arm)} ${num(y + arm)}`
  const fixed = 'fill="none" vector-effect="non-scaling-stroke" stroke-linecap="round"'
  return `<path d="${path}" ${fixed} stroke="${isOnDark ? '#05070c' : '#ffffff'}" stroke-width="4.5" opacity=".55"/><path d="${path}" ${fixed} stroke="${isOnDark ? '#a9c7f7' : '#2b5aa6'}" stroke-width="2"/>`
}
