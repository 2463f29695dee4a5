import type { Cloth } from '../cloth'
import { type ClothTone, clothTone } from './cloth-tone'
import { darker, lighter, luminanceOf, mixed, rgbOf } from './colour'
import { lettering } from './lettering'
import { type Lighting, lighting } from './lighting'
import { paintedButton } from './painted-button'
import { move, num, type Path, type Point } from './path'
import type { Blur, FlatStyle, HoleThread, Lay, Pen, PieceStyle, Shade, Stop } from './pen'
import { type SoftStroke, softStroke } from './soft-stroke'
import { buttonColour } from './trim-colours'
import { isFigured } from './weave/is-figured'
import { tileHref } from './weave/tile-file'
import { TILE_LEVELS, type TileLevel, tileSize } from './weave/tile-size'

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

/**
 * Which blur melts the strokes of a shade together, and how many there are. Suitings share one blur:
 * their shade is black thinned by the cloth, which many layers cannot tint. Shirts keep two, for their
 * shade is blue, and its rounding in many thin layers would show on white.
 */
type Melt = Readonly<Record<6 | 12 | 25, readonly [restMm: 6 | 12, steps: number]>>
const SUITING_MELT: Melt = { 6: [6, 1], 12: [6, 2], 25: [6, 5] }
const SHIRTING_MELT: Melt = { 6: [6, 1], 12: [12, 1], 25: [12, 3] }
/** A fainter layer of tinted light is rounded channel by channel, and a dark cloth turns teal: fewer are laid. */
const LEAST_TINTED = 0.028
/** A blur of 2 mm is finer than most screens: thin lines need one stroke for it, wider ones two. */
const nearSteps = (widthMm: number) => (widthMm > 4 ? 2 : 1)
/** How far the copies of a near shadow lie from the piece, as shares of its shift. */
const NEAR_SHADOW = [0.4, 0.85, 1.4]

/** A year-round suiting; our assumption: folds soften by about a tenth for every 26 g/m² above. */
const USUAL_GSM = 290

const fixed = (value: number) => String(Math.round(Math.min(1, value) * 100) / 100)
const fine = (value: number) => String(Math.round(value * 1000) / 1000)

export function clothPen(setup: ClothPenSetup): Pen {
  const { prefix, cloth } = setup
  const { meanHex, luminance } = setup.tone ?? clothTone(cloth)
  const isThin = setup.isThin ?? false
  const strength = lighting(isThin, luminance, meanHex)
  // Drawn large, a near blur is wider than a pixel: its steps would be seen.
  const isLarge = setup.level === 5
  const melt = isThin ? SHIRTING_MELT : SUITING_MELT
  // White is shaded blue as by the sky; on black that would be a colour of its own, on sand soot.
  const thinShade = (hex: string) => {
    const [red, , blue] = rgbOf(hex)
    const share = Math.min(0.5, luminanceOf(rgbOf(hex)) * 1.4)
    return mixed(darker(hex, 0.7), red - blue > 34 ? '#33200f' : '#1d2740', share)
  }
  const shadeHex = isThin ? thinShade(meanHex) : '#000'
  const lineHex = darker(meanHex, luminance < 0.2 ? 0.72 : 0.62)
  const highHex = lighter(meanHex, luminance < 0.25 ? 0.3 : 0.55)
  // On black a seam is seen by the light on its edge alone.
  const seamLight = luminance < 0.12 ? 0.42 : luminance < 0.2 ? 0.24 : 0.16
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

  /** Long paths are drawn more than once, as a rule: they are written out once. */
  const drawnAs = (path: Path) =>
    path.length > 320 ? `<use href="#${pathId(path)}"` : `<path d="${path}"`

  /** Strokes along one path, from wide to narrow. */
  const strokes = (path: Path, colour: string, { widthsMm, opacity }: SoftStroke) => {
    const [only = 0] = widthsMm
    const set = `fill="none" stroke="${colour}" stroke-opacity="${fine(opacity)}" stroke-linecap="round"`
    if (widthsMm.length === 1) return `${drawnAs(path)} ${set} stroke-width="${num(only)}"/>`
    const drawn = widthsMm.map(
      (width) => `<use href="#${pathId(path)}" stroke-width="${Math.round(width * 2) / 2}"/>`,
    )
    return `<g ${set} stroke-linejoin="round">${drawn.join('')}</g>`
  }

  /** The same path in many places: written out once. */
  function repeated(at: readonly Point[], { path, width }: Shade, paint: string, amount: number) {
    const id = pathId(path)
    const uses = at.map(([x, y]) => `<use href="#${id}" x="${num(x)}" y="${num(y)}"/>`).join('')
    if (!width) return `<g fill="${paint}" fill-opacity="${fixed(amount)}">${uses}</g>`
    const { widthsMm, opacity } = isLarge
      ? { widthsMm: [width], opacity: Math.min(1, amount) }
      : softStroke(width, 2, 0, nearSteps(width), amount)
    const set = `fill="none" stroke="${paint}" stroke-opacity="${fine(opacity)}" stroke-linecap="round"`
    return widthsMm.map((each) => `<g ${set} stroke-width="${num(each)}">${uses}</g>`).join('')
  }

  function shadeMarkup(shade: Shade, strong: Lighting, darkHex: string): string {
    const { blur, path, width } = shade
    const isTinted = shade.isLight && strong.gain > 1
    const amount =
      shade.strength * (shade.paint ? 1 : shade.isLight ? strong.light * strong.gain : strong.dark)
    const paint = shade.paint ?? (shade.isLight ? strong.lightHex : darkHex)
    if (shade.at) return repeated(shade.at, shade, paint, amount)
    if (!width) return `${drawnAs(path)} fill="${paint}" fill-opacity="${fixed(amount)}"/>`
    if (blur === 2 && !isLarge)
      return strokes(path, paint, softStroke(width, 2, 0, nearSteps(width), amount))
    const [rest, most] = blur > 2 ? melt[blur as keyof Melt] : [0, 1]
    const steps = isTinted ? Math.min(most, Math.max(2, Math.round(amount / LEAST_TINTED))) : most
    return strokes(
      path,
      paint,
      steps > 1
        ? softStroke(width, blur, rest, steps, amount)
        : { widthsMm: [width], opacity: Math.min(1, amount) },
    )
  }

  /** Which blur a shade waits for. Near strokes need none, mostly; a near area goes with the form. */
  function restOf({ blur, width }: Shade): Blur {
    if (blur === 0) return 0
    if (blur !== 2) return melt[blur][0]
    return isLarge ? 2 : width ? 0 : 6
  }

  function piece(path: Path, fill: string, shades: readonly Shade[], style: PieceStyle = {}) {
    const shape = pathId(path)
    // Lining and tie take light as their own colour does, not as the cloth around them.
    const ownHex = style.toneHex ?? (fill.startsWith('#') ? fill : undefined)
    const strong = ownHex ? lighting(isThin, luminanceOf(rgbOf(ownHex))) : strength
    const darkHex = ownHex && isThin ? thinShade(ownHex) : shadeHex
    const drawn = (restMm: Blur) =>
      shades
        .filter((shade) => restOf(shade) === restMm)
        .sort((a, b) => b.blur - a.blur)
        .map((shade) => shadeMarkup(shade, strong, darkHex))
        .join('')
    const blurred = ([12, 6, 2] as const).map((restMm) => {
      const form = drawn(restMm)
      // A straight stroke has an empty bounding box and a blur would cut it off: the unpainted
      // piece gives the filter its size.
      return form && `<g${filter(restMm)}><use href="#${shape}" fill="none"/>${form}</g>`
    })
    const ground = style.below
      ? `<path d="${style.below.rest}" fill="${fill}"/><path d="${style.below.path}" fill="${style.below.fill}"/>`
      : `<use href="#${shape}" fill="${fill}"/>`
    const panels = (style.panels ?? []).map(
      (panel) => `<path d="${panel.path}" fill="${panel.fill}"/>`,
    )
    const outline = style.edge ? `<path d="${style.edge}"` : `<use href="#${shape}"`
    return `<g clip-path="url(#${clip(path)})">${ground}${panels.join('')}${blurred.join('')}${drawn(0)}</g>${outline} fill="none" stroke="${lineHex}" stroke-width="${style.lineMm ?? 0.8}" stroke-linejoin="round"/>`
  }

  const stroke = (path: Path, colour: string, widthMm: number, opacity: number, more = '') =>
    `${drawnAs(path)} fill="none" stroke="${colour}" stroke-width="${widthMm}" stroke-opacity="${fixed(opacity)}"${more}/>`

  return {
    drape: Math.max(0.55, Math.min(1.5, 1 + (USUAL_GSM - cloth.weightGsm) / 230)),
    isFigured: isFigured(cloth.weave),
    cloth: ({ turnDeg = 0, xMm = 0, yMm = 0, slope = 0 }: Lay = {}) => {
      const axis = num(-tile.axisMm)
      const turn = slope ? `matrix(1 0 ${slope.toFixed(4)} 1 0 0)` : `rotate(${turnDeg.toFixed(2)})`
      const lay = `translate(${num(xMm)} ${num(yMm)}) ${turn} translate(${axis} ${axis})`
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
      const all = amount * strength.dark
      const place = (share: number) =>
        `<use href="#${pathId(path)}" x="${num(shift[0] * share)}" y="${num(shift[1] * share)}"`
      const cast =
        blur > 2 || isLarge
          ? `${place(1)} fill="#05060a" fill-opacity="${fixed(all)}"${filter(blur)}/>`
          : `<g fill="#05060a" fill-opacity="${fine(1 - (1 - all) ** (1 / NEAR_SHADOW.length))}">${NEAR_SHADOW.map((share) => `${place(share)}/>`).join('')}</g>`
      return within ? `<g clip-path="url(#${clip(within)})">${cast}</g>` : cast
    },
    seam: (path, widthMm = 0.7, opacity = 0.9) =>
      stroke(path, lineHex, widthMm, opacity) +
      stroke(path, highHex, 0.6, opacity * seamLight, ' transform="translate(.9 .2)"'),
    stitch: (path, opacity = 0.6) =>
      stroke(
        path,
        lineHex,
        0.7,
        opacity,
        ' stroke-dasharray="1.7 2.3" transform="translate(.4 .5)"',
      ) + stroke(path, highHex, 0.6, opacity, ' stroke-dasharray="1.7 2.3"'),
    fold: (path, opacity = 0.5) =>
      stroke(path, strength.lightHex, 1.6, opacity * strength.light * 1.2),
    slit: (path, widthMm = 1) => stroke(path, '#050507', widthMm, 0.75),
    buttonhole: (from: Point, to: Point, thread: HoleThread = {}) => {
      const path = `${move(from)}L${num(to[0])} ${num(to[1])}`
      const hole = isThin ? 1.7 : thread.isRaised ? 3.8 : 2.8
      const edge = thread.colour ? darker(thread.colour, 0.35) : lineHex
      return (
        stroke(path, edge, hole, isThin ? 0.6 : 0.95, ' stroke-linecap="round"') +
        stroke(
          path,
          thread.colour ?? highHex,
          hole,
          thread.colour ? 0.95 : 0.5,
          ' stroke-dasharray=".5 .5"',
        ) +
        stroke(path, '#050505', isThin ? 0.4 : 0.7, isThin ? 0.55 : 0.9)
      )
    },
    button: ([x, y], diameterMm) => {
      const id = define('o', String(diameterMm), (name) => {
        const drawn = paintedButton(diameterMm / 2, buttonHex, highHex, (key, make) =>
          define(key, buttonHex, make),
        )
        return `<g id="${name}">${drawn}</g>`
      })
      return `<use href="#${id}" x="${num(x)}" y="${num(y)}"/>`
    },
    flat: (path: Path, colour: string, style: FlatStyle = {}) => {
      const { stroke: line, widthMm = 0.7, opacity: amount = 1, dash, blur = 0 } = style
      if (blur === 2 && !isLarge && line && colour === 'none')
        return strokes(path, line, softStroke(widthMm, blur, 0, nearSteps(widthMm), amount))
      const edge = line ? ` stroke="${line}" stroke-width="${widthMm}"` : ''
      const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
      // Opacity of fill or stroke alone needs no layer of its own.
      const kind = colour === 'none' ? 'stroke-' : line ? '' : 'fill-'
      const see = amount === 1 ? '' : ` ${kind}opacity="${fixed(amount)}"`
      return `${drawnAs(path)} fill="${colour}"${edge}${dashes}${see}${filter(blur)}/>`
    },
    within: (path, draw) => `<g clip-path="url(#${clip(path)})">${draw()}</g>`,
    lettering,
    onlyPainted: (draw) => draw(),
    definitions: () => definitions.join(''),
  }
}
