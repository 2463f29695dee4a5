import type { DesignId, DraftedParts } from '../freesewing/draft-design'
import { rightHalf } from '../geometry/half'
import { coatStyle } from './coat-style'
import type { CutRow } from './cut-row'
import { jacketStyle } from './jacket-style'
import { asDrawn, lineOnly, type Reshape } from './reshape'
import { waistcoatStyle } from './waistcoat-style'
import { wingCollar } from './wing-collar'

/**
 * Styles that the library does not draw, on top of its blocks. Overlaps, widths and heights are ours,
 * the trade's usual ones; every seam but the edge that the style is about stays as it was.
 */
export type Style = {
  readonly modules: Readonly<Record<string, string>>
  readonly headMm: number
}

export function restyle(
  design: DesignId,
  row: CutRow,
  parts: DraftedParts,
  { modules, headMm }: Style,
): Reshape {
  const part = parts.get(row.from)
  if (!part) return asDrawn
  const name = row.shape ?? row.from
  switch (design) {
    case 'jacket':
      return jacketStyle(name, part, parts, modules)
    case 'waistcoat':
      return waistcoatStyle(name, part, modules)
    case 'overcoat':
      return coatStyle(name, part, parts, { modules, headMm })
    case 'shirt':
      if (name === 'yoke' && modules.yoke === 'split') return lineOnly(rightHalf)
      return name === 'wing-collar' ? wingCollar(part) : asDrawn
    case 'trousers':
      return asDrawn
    default:
      return design satisfies never
  }
}
