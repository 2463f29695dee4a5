/** sRGB colours as triples 0–255 and as hex; mixing is plain, in the space the screen is drawn in. */
export type Rgb = readonly [red: number, green: number, blue: number]

export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export function hexOf(rgb: Rgb): string {
  const byte = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v)))
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(byte).join('')}`
}

export const mixed = (a: string, b: string, share: number): string => {
  const from = rgbOf(a)
  const to = rgbOf(b)
  return hexOf(
    [0, 1, 2].map(
      (i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * share,
    ) as unknown as Rgb,
  )
}

export const darker = (hex: string, share: number) => mixed(hex, '#000000', share)
export const lighter = (hex: string, share: number) => mixed(hex, '#ffffff', share)

/** Perceived lightness 0–1 after Rec. 601 weights, enough to choose strengths of shade. */
export const luminanceOf = ([r, g, b]: Rgb) => (0.3 * r + 0.59 * g + 0.11 * b) / 255
