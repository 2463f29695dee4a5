import { darker, lighter } from './colour'
import { num } from './path'

/** A turned four-hole button about the origin, with rim, well, thread and its own small shadow. */
export function paintedButton(
  radiusMm: number,
  hex: string,
  threadHex: string,
  define: (key: string, make: (id: string) => string) => string,
): string {
  const r = radiusMm
  const at = (dx: number, dy: number) => `${num(dx * r)} ${num(dy * r)}`
  const stop = (offset: number, colour: string) =>
    `<stop offset="${offset}" stop-color="${colour}"/>`
  const rim = define('r', (id) => {
    const stops = stop(0, lighter(hex, 0.42)) + stop(0.45, hex) + stop(1, darker(hex, 0.5))
    return `<radialGradient id="${id}" cx=".38" cy=".32" r=".8">${stops}</radialGradient>`
  })
  const well = define('w', (id) => {
    const stops = stop(0, lighter(hex, 0.3)) + stop(1, darker(hex, 0.35))
    return `<radialGradient id="${id}" cx=".6" cy=".7" r=".8">${stops}</radialGradient>`
  })
  // The button stands off the cloth by a third of its radius.
  const shadow = define('h', (id) => {
    const stops = [
      [0.52, 0.5],
      [0.74, 0.3],
      [0.88, 0.09],
      [1, 0],
    ].map(([at, amount]) => `<stop offset="${at}" stop-color="#05060a" stop-opacity="${amount}"/>`)
    return `<radialGradient id="${id}">${stops.join('')}</radialGradient>`
  })
  const disc = (size: number, fill: string, more = '') =>
    `<circle r="${num(size)}" fill="${fill}"${more}/>`
  const holes = [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([a = 0, b = 0]) => `M${at(a * 0.2, b * 0.2)}h.01`)
  return (
    `<circle cx="${num(r * 0.18)}" cy="${num(r * 0.32)}" r="${num(r * 1.4)}" fill="url(#${shadow})"/>` +
    disc(r, `url(#${rim})`) +
    disc(r * 0.7, `url(#${well})`, ` stroke="${darker(hex, 0.55)}" stroke-width=".5"`) +
    `<path d="M${at(-0.86, -0.2)}A${num(r * 0.88)} ${num(r * 0.88)} 0 0 1 ${at(0.1, -0.87)}" fill="none" stroke="#fff" stroke-width="${num(r * 0.1)}" opacity=".38" stroke-linecap="round"/>` +
    `<path d="${holes.join('')}" stroke="#0b0908" stroke-width="${num(r * 0.18)}" stroke-linecap="round"/>` +
    `<path d="M${at(-0.2, -0.2)}L${at(0.2, 0.2)}M${at(0.2, -0.2)}L${at(-0.2, 0.2)}" stroke="${threadHex}" stroke-width="${num(Math.max(0.4, r * 0.08))}" opacity=".75"/>`
  )
}
