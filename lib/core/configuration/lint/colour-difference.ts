/**
 * How far apart two colours are for the eye: Euclidean distance in Oklab, where black to white is 1.
 * Null when one is not #rrggbb. Source: Björn Ottosson, A perceptual color space for image processing
 * (2020).
 */
export function colourDifference(one: string, other: string): number | null {
  const a = oklab(one)
  const b = oklab(other)
  return a && b && Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function oklab(hex: string): readonly [number, number, number] | null {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return null
  const linear = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const [r, g, b] = [linear(1), linear(3), linear(5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
