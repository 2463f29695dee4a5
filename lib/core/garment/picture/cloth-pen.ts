import type { Cloth } from '../cloth'
import { type ClothTone, clothTone } from './cloth-tone'
import { darker, lighter, mixed } from './colour'
import { lettering } from './lettering'
import { paintedButton } from './painted-button'
import { move, num, type Path, type Point } from './path'
import type { Blur, FlatStyle, HoleThread, Lay, Pen, PieceStyle, Shade, Stop } from './pen'
import { buttonColour } from './trim-colours'
import { TILE_LEVELS, type TileLevel, tileHref, tileSize } from './weave/tile-size'

/**
 * Paints cloth. Light is white and shade a near-black of the cloth's own colour, both laid on
 * plainly: over one colour that equals screen and multiply, and costs no blend groups. Strengths
 * follow the cloth's luminance, or navy turns to vinyl and ivory to mud.
 */
export type ClothPenSetup = {
  readonly prefix: string
  readonly cloth: Cloth
  readonly level: TileLevel
  /** Where the caller has asked for it already. */
  readonly tone?: ClothTone
  readonly buttons?: string
  /** Shirts and shells: thinner shade and finer holes than a suit's. */
  readonly isThin?: boolean
  /** Address of the tile where it is not served by this site (mail, PDF). */
  readonly tileHref?: string
}

/** A year-round suiting; our assumption: folds soften by about a tenth for every 26 g/m² above. */
const USUAL_GSM = 290

const strengths = (luminance: number) => ({
  dark: luminance < 0.2 ? 0.9 : luminance < 0.5 ? 0.78 : 0.52,
  light: luminance < 0.12 ? 0.14 : luminance < 0.2 ? 0.155 : luminance < 0.5 ? 0.24 : 0.42,
})

const fixed = (value: number) => String(Math.round(Math.min(1, value) * 100) / 100)

export function clothPen(setup: ClothPenSetup): Pen {
  const { prefix, cloth } = setup
  const { meanHex, luminance } = setup.tone ?? clothTone(cloth)
  const usual = strengths(luminance)
  const strength = setup.isThin ? { dark: usual.dark * 0.78, light: usual.light * 1.25 } : usual
  const shadeHex = setup.isThin
    ? mixed(darker(meanHex, 0.7), '#1d2740', 0.5)
    : darker(mixed(meanHex, '#05070c', 0.5), 0.72)
  const lineHex = darker(meanHex, luminance < 0.2 ? 0.72 : 0.62)
  const highHex = lighter(meanHex, luminance < 0.25 ? 0.3 : 0.55)
  const buttonHex = buttonColour(setup.buttons, meanHex)
  const tile = tileSize(cloth, TILE_LEVELS[setup.level])
  const definitions: string[] = []
  const known = new Map<string, string>()

  function define(kind: string, key: string, make: (id: string) => string): string {
    const name = kind + key
    const found = known.get(name)
    if (found) return found
    const id = `${prefix}${kind}${known.size}`
    known.set(name, id)
    definitions.push(make(id))
    return id
  }

  const pathId = (path: Path) => define('s', path, (id) => `<path id="${id}" d="${path}"/>`)
  const clip = (path: Path) =>
    define('c', path, (id) => `<clipPath id="${id}"><use href="#${pathId(path)}"/></clipPath>`)
  const filter = (blur: Blur) => {
    if (blur === 0) return ''
    const id = define('b', String(blur), (name) => {
      return `<filter id="${name}" x="-30%" y="-30%" width="160%" height="160%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${blur}"/></filter>`
    })
    return ` filter="url(#${id})"`
  }

  const tileId = define('t', '', (id) => {
    const size = `width="${tile.widthMm.toFixed(3)}" height="${tile.heightMm.toFixed(3)}"`
    const href = setup.tileHref ?? tileHref(cloth, setup.level)
    return `<pattern id="${id}" ${size} patternUnits="userSpaceOnUse"><image href="${href}" ${size} preserveAspectRatio="none"/></pattern>`
  })

  function shadeMarkup(shade: Shade): string {
    const amount =
      shade.strength * (shade.paint ? 1 : shade.isLight ? strength.light : strength.dark)
    const paint = shade.paint ?? (shade.isLight ? '#fff' : shadeHex)
    const drawn = shade.width
      ? `fill="none" stroke="${paint}" stroke-width="${num(shade.width)}" stroke-linecap="round"`
      : `fill="${paint}"`
    return `<path d="${shade.path}" ${drawn} opacity="${fixed(amount)}"/>`
  }

  function piece(path: Path, fill: string, shades: readonly Shade[], style: PieceStyle = {}) {
    const shape = pathId(path)
    const blurs = [...new Set(shades.map((shade) => shade.blur))].sort((a, b) => b - a)
    const layers = blurs.map((blur) => {
      const strokes = shades
        .filter((shade) => shade.blur === blur)
        .map(shadeMarkup)
        .join('')
      // A straight stroke has an empty bounding box and a blur would cut it off: the unpainted
      // piece gives the filter its size.
      return blur === 0
        ? strokes
        : `<g${filter(blur)}><use href="#${shape}" fill="none"/>${strokes}</g>`
    })
    const below = style.below ? `<path d="${style.below.path}" fill="${style.below.fill}"/>` : ''
    const outline = style.edge ? `<path d="${style.edge}"` : `<use href="#${shape}"`
    return `<g clip-path="url(#${clip(path)})"><use href="#${shape}" fill="${fill}"/>${below}${layers.join('')}</g>${outline} fill="none" stroke="${lineHex}" stroke-width="${style.lineMm ?? 0.8}" stroke-linejoin="round"/>`
  }

  const stroke = (path: Path, colour: string, widthMm: number, opacity: number, more = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${widthMm}" opacity="${fixed(opacity)}"${more}/>`

  return {
    drape: Math.max(0.55, Math.min(1.5, 1 + (USUAL_GSM - cloth.weightGsm) / 230)),
    cloth: ({ turnDeg = 0, xMm = 0, yMm = 0 }: Lay = {}) => {
      const axis = num(-tile.axisMm)
      const lay = `translate(${num(xMm)} ${num(yMm)}) rotate(${turnDeg.toFixed(2)}) translate(${axis} ${axis})`
      const id = define('p', lay, (name) => {
        return `<pattern id="${name}" href="#${tileId}" patternTransform="${lay}"/>`
      })
      return `url(#${id})`
    },
    gradient: (from: Point, to: Point, stops: readonly Stop[]) => {
      const marks = stops.map(([offset, kind, amount]) => {
        const colour = kind === 'light' ? '#fff' : shadeHex
        return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${fixed(amount * strength[kind])}"/>`
      })
      const ends = `x1="${num(from[0])}" y1="${num(from[1])}" x2="${num(to[0])}" y2="${num(to[1])}"`
      const id = define('g', ends + marks.join(''), (name) => {
        return `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" ${ends}>${marks.join('')}</linearGradient>`
      })
      return `url(#${id})`
    },
    piece,
    shadow: (path, shift, blur, amount, within) => {
      const cast = `<use href="#${pathId(path)}" transform="translate(${num(shift[0])} ${num(shift[1])})" fill="#05060a" opacity="${fixed(amount * strength.dark)}"${filter(blur)}/>`
      return within ? `<g clip-path="url(#${clip(within)})">${cast}</g>` : cast
    },
    seam: (path, widthMm = 0.7, opacity = 0.9) =>
      stroke(path, lineHex, widthMm, opacity) +
      stroke(path, highHex, 0.6, opacity * 0.16, ' transform="translate(.9 .2)"'),
    stitch: (path, opacity = 0.6) =>
      stroke(
        path,
        lineHex,
        0.7,
        opacity,
        ' stroke-dasharray="1.7 2.3" transform="translate(.4 .5)"',
      ) + stroke(path, highHex, 0.6, opacity, ' stroke-dasharray="1.7 2.3"'),
    fold: (path, opacity = 0.5) => stroke(path, '#fff', 1.6, opacity * strength.light * 1.2),
    slit: (path, widthMm = 1) => stroke(path, '#050507', widthMm, 0.75),
    buttonhole: (from: Point, to: Point, thread: HoleThread = {}) => {
      const path = `${move(from)}L${num(to[0])} ${num(to[1])}`
      const hole = setup.isThin ? 1.7 : thread.isRaised ? 3.8 : 2.8
      const edge = thread.colour ? darker(thread.colour, 0.35) : lineHex
      return (
        stroke(path, edge, hole, setup.isThin ? 0.6 : 0.95, ' stroke-linecap="round"') +
        stroke(
          path,
          thread.colour ?? highHex,
          hole,
          thread.colour ? 0.95 : 0.5,
          ' stroke-dasharray=".5 .5"',
        ) +
        stroke(path, '#050505', setup.isThin ? 0.4 : 0.7, setup.isThin ? 0.55 : 0.9)
      )
    },
    button: ([x, y], diameterMm) => {
      const id = define('o', String(diameterMm), (name) => {
        const drawn = paintedButton(diameterMm / 2, buttonHex, highHex, filter(2), (key, make) =>
          define(key, buttonHex, make),
        )
        return `<g id="${name}">${drawn}</g>`
      })
      return `<use href="#${id}" x="${num(x)}" y="${num(y)}"/>`
    },
    flat: (path: Path, colour: string, style: FlatStyle = {}) => {
      const line = style.stroke
        ? ` stroke="${style.stroke}" stroke-width="${style.widthMm ?? 0.7}"`
        : ''
      const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : ''
      const see = style.opacity === undefined ? '' : ` opacity="${fixed(style.opacity)}"`
      return `<path d="${path}" fill="${colour}"${line}${dash}${see}${filter(style.blur ?? 0)}/>`
    },
    within: (path, draw) => `<g clip-path="url(#${clip(path)})">${draw()}</g>`,
    lettering,
    onlyPainted: (draw) => draw(),
    definitions: () => definitions.join(''),
  }
}
