/**
 * A wide blur as a few strokes, from wide to narrow, that a narrower blur then melts together: all
 * the form of a piece then shares one filter, where every width of blur had one. (Filters are a third
 * of what a jacket costs to paint without a graphics chip. Strokes alone, without any, turned grey
 * cloth blue: many thin layers add up their rounding.) The profile across a stroke of width w blurred
 * by σ is Φ((w/2 − r)/σ) − Φ((−w/2 − r)/σ); it falls from its middle on, so that equal steps of it
 * are strokes of known widths.
 */
export type SoftStroke = {
  /** Widest first. */
  readonly widthsMm: readonly number[]
  /** Opacity of each, so that all together reach the profile's height in the middle. */
  readonly opacity: number
}

/** The normal distribution within about 0.001: logistic with a cubic term. */
const phi = (z: number) => 1 / (1 + Math.exp(-1.5976 * z - 0.07056 * z ** 3))

const known = new Map<string, { readonly widthsMm: readonly number[]; readonly peak: number }>()

function profileOf(widthMm: number, blur: number, steps: number) {
  const key = `${widthMm} ${blur} ${steps}`
  const found = known.get(key)
  if (found) return found
  const half = widthMm / 2
  const at = (r: number) => phi((half - r) / blur) - phi((-half - r) / blur)
  const peak = at(0)
  const widthsMm = Array.from({ length: steps }, (_, step) => {
    const level = (peak * (step + 0.5)) / steps
    let low = 0
    let high = half + 4 * blur
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2
      if (at(middle) > level) low = middle
      else high = middle
    }
    return low * 2
  })
  const profile = { widthsMm, peak }
  known.set(key, profile)
  return profile
}

/** `restMm` is the blur that still comes; none when the strokes are all there is. */
export function softStroke(
  widthMm: number,
  blurMm: number,
  restMm: number,
  steps: number,
  amount: number,
): SoftStroke {
  const { widthsMm, peak } = profileOf(widthMm, Math.sqrt(blurMm ** 2 - restMm ** 2), steps)
  return { widthsMm, opacity: 1 - (1 - Math.min(0.97, amount * peak)) ** (1 / steps) }
}
