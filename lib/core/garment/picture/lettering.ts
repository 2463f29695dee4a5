import { escapeMarkup } from '@/lib/core/shared/escape-markup'
import { num, type Point } from './path'

/** Woven or embroidered letters; the face is the shop's heading face, or the reader's serif. */
export function lettering(
  text: string,
  [x, y]: Point,
  sizeMm: number,
  colour: string,
  halo?: string,
  isUpright = false,
): string {
  const edge = halo ? ` stroke="${halo}" stroke-width=".4" paint-order="stroke"` : ''
  return `<text x="${num(x)}" y="${num(y)}" font-size="${sizeMm}" font-family="'Source Serif 4 Variable','Source Serif 4',serif" font-style="${isUpright ? 'normal' : 'italic'}" text-anchor="middle" fill="${colour}"${edge}>${escapeMarkup(text)}</text>`
}
