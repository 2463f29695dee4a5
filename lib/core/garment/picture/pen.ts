import type { Path, Point } from './path'

/**
 * What the shapes of a garment are drawn with. Two pens hold it: one paints cloth with light and
 * shade, the other inks the same shapes as thin lines for option thumbnails and prints.
 */
export type Blur = 0 | 2 | 6 | 12 | 25

/** A wide blurred stroke (or a filled area) inside a piece: all form comes from these. */
export type Shade = {
  readonly path: Path
  /** Stroke width in mm; without it the path is filled. */
  readonly width?: number
  readonly blur: Blur
  readonly strength: number
  readonly isLight?: boolean
  /** A gradient instead of the pen's own dark or light. */
  readonly paint?: string
  /** Where an area is painted, each time the same: a strip of puckers along every seam. */
  readonly at?: readonly Point[]
}

export const dark = (path: Path, width: number, blur: Blur, strength: number): Shade => ({
  path,
  width,
  blur,
  strength,
})

export const light = (path: Path, width: number, blur: Blur, strength: number): Shade => ({
  path,
  width,
  blur,
  strength,
  isLight: true,
})

/** An area instead of a stroke: the spindle of a fold. */
export const dip = (path: Path, strength: number): Shade => ({ path, blur: 6, strength })
export const ridge = (path: Path, strength: number): Shade => ({
  path,
  blur: 6,
  strength,
  isLight: true,
})

/** Folds are deeper in light cloth than in heavy. */
export const folded = (shades: readonly Shade[], drape: number): Shade[] =>
  shades.map((shade) => ({ ...shade, strength: shade.strength * drape }))

/** How a piece lies on the cloth: turned about a point that meets the pattern's axis. */
export type Lay = {
  readonly turnDeg?: number
  readonly xMm?: number
  readonly yMm?: number
  /** Sideways per mm downward: cloth drawn in by a seam, its rows still level. */
  readonly slope?: number
}

/** A part of a piece whose cloth lies otherwise. */
export type Panel = { readonly path: Path; readonly fill: string }

export type Stop = readonly [offset: number, kind: 'dark' | 'light', strength: number]

export type PieceStyle = {
  readonly lineMm?: number
  /** The colour that takes the shades, where it is not the fill: linings drawn in layers. */
  readonly toneHex?: string
  /** Drawn instead of the whole outline, where an edge is sewn and not seen. */
  readonly edge?: Path
  /** The forearm of a bent sleeve, and the rest. */
  readonly below?: Panel & { readonly rest: Path }
  readonly panels?: readonly Panel[]
}

export type FlatStyle = {
  readonly stroke?: string
  readonly widthMm?: number
  readonly opacity?: number
  readonly dash?: string
  readonly blur?: Blur
}

export type HoleThread = { readonly colour?: string; readonly isRaised?: boolean }

export interface Pen {
  /** How sharply the cloth folds: about 1, more when it is light, less when it is heavy. */
  readonly drape: number
  /** Stripes, checks, ribs: what shows how the cloth lies. */
  readonly isFigured: boolean
  /** The cloth as a fill, in one of its lays. */
  cloth(lay?: Lay): string
  gradient(from: Point, to: Point, stops: readonly Stop[]): string
  piece(path: Path, fill: string, shades: readonly Shade[], style?: PieceStyle): string
  /** What a piece throws on those below, clipped to `within`. */
  shadow(path: Path, shift: Point, blur: Blur, strength: number, within?: Path): string
  seam(path: Path, widthMm?: number, opacity?: number): string
  /** Visible stitching: pick stitches 1.5 mm on, 2.1 mm off. */
  stitch(path: Path, opacity?: number): string
  /** The bright line of a folded edge. */
  fold(path: Path, opacity?: number): string
  slit(path: Path, widthMm?: number): string
  /** A thread of another colour than the cloth's shows; a raised one is wrapped by hand. */
  buttonhole(from: Point, to: Point, thread?: HoleThread): string
  button(centre: Point, diameterMm: number): string
  /** Plain colour: shirt, lining, label. Without a stroke the outline pen leaves it out. */
  flat(path: Path, colour: string, style?: FlatStyle): string
  /** Draws only inside a path. */
  within(path: Path, draw: () => string): string
  /** Woven or embroidered letters, centred on a point. */
  lettering(
    text: string,
    at: Point,
    sizeMm: number,
    colour: string,
    halo?: string,
    isUpright?: boolean,
  ): string
  /** Several strings as one, where the outline pen draws nothing. */
  onlyPainted(draw: () => string): string
  definitions(): string
}
