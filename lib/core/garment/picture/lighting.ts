import { hexOf, luminanceOf, mixed, rgbOf } from './colour'

/**
 * How strongly a cloth of a luminance takes shade and light: dark cloth drinks light, pale cloth
 * shows every shade. Between the listed luminances the strengths change evenly, so that two cloths
 * of nearly one grey never look like two materials. By eye, after photographs of worsteds and flannels.
 */
type Knot = readonly [luminance: number, strength: number]

const DARK: readonly Knot[] = [
  [0.1, 0.9],
  [0.2, 0.86],
  [0.35, 0.74],
  [0.5, 0.6],
  [0.75, 0.5],
]
const LIGHT: readonly Knot[] = [
  [0.1, 0.15],
  [0.2, 0.18],
  [0.5, 0.22],
  [0.75, 0.36],
  [0.92, 0.42],
]

function along(knots: readonly Knot[], luminance: number): number {
  let [from, low] = knots[0] ?? [0, 0]
  for (const [to, high] of knots) {
    if (luminance <= to)
      return to === from ? high : low + ((high - low) * (luminance - from)) / (to - from)
    from = to
    low = high
  }
  return low
}

export type Lighting = {
  readonly dark: number
  readonly light: number
  /** The colour of light on it, and how much stronger it must be than white to look as bright. */
  readonly lightHex: string
  readonly gain: number
}

/** Without a hue, light is white: silk of linings and ties mirrors it as it comes. */
export function lighting(isThin: boolean, luminance: number, clothHex?: string): Lighting {
  const dark = along(DARK, luminance)
  const light = along(LIGHT, luminance)
  // Shirtings let light through; a shell gives back its own hue as wool does.
  const tint = !clothHex || (isThin && luminance > 0.62) ? WHITE_LIGHT : lightOn(clothHex)
  // A suiting's deepest shade keeps a seventh of its colour: black of six sevenths gives the same.
  return isThin
    ? { ...tint, dark: dark * 0.78, light: light * 1.25 }
    : { ...tint, dark: dark * 0.87, light }
}

const WHITE_LIGHT = { lightHex: '#fff', gain: 1 }

/**
 * Light on wool has the wool's hue: white alone turns navy into grey leather. The more colour a
 * cloth has, the more of it is in its light; a grey's is white, for a tint so faint is lost in the
 * rounding of thin layers and comes out as another hue.
 */
function lightOn(clothHex: string): Pick<Lighting, 'lightHex' | 'gain'> {
  const rgb = rgbOf(clothHex)
  const top = Math.max(1, ...rgb)
  const saturation = 1 - Math.min(...rgb) / top
  if (saturation < 0.16) return WHITE_LIGHT
  const bright = hexOf([(rgb[0] / top) * 255, (rgb[1] / top) * 255, (rgb[2] / top) * 255])
  const hex = mixed('#ffffff', bright, Math.min(0.6, saturation))
  return { lightHex: hex, gain: Math.min(1.35, 1 / luminanceOf(rgbOf(hex))) }
}
