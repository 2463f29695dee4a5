import type { Option } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'

/**
 * The colour a cloth has from some steps away: its first two colours (warp and weft, or the two of a
 * check) mixed as light, half and half. An overcheck or a stripe is too thin to count. Other options
 * have the colour they state; undefined where they have none.
 */
export function seenColour(option: Option): string | undefined {
  const stated = option.attributes?.colour
  const [first, second] = clothById(option.id)?.colours ?? []
  if (first && second) return mixed(first, second)
  return typeof stated === 'string' ? stated : undefined
}

const isHex = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour)

function mixed(one: string, other: string): string {
  if (!isHex(one) || !isHex(other)) return one
  const channel = (from: number): string => {
    const light = (toLight(one, from) + toLight(other, from)) / 2
    const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Linear light 0 to 1 of the channel that begins at this place of #rrggbb (IEC 61966-2-1). */
export function toLight(hex: string, from: number): number {
  const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** CIE lightness 0 to 100 (CIE 15:2004); middle where the colour is not #rrggbb. */
export function lightnessOf(hex: string | undefined): number {
  if (hex === undefined || !isHex(hex)) return 50
  const y = 0.2126 * toLight(hex, 1) + 0.7152 * toLight(hex, 3) + 0.0722 * toLight(hex, 5)
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y
}
