import { chosenOptions, optionOf } from '@/lib/core/configuration/option-of'
import { billOfMaterials, type Material } from '@/lib/core/factory/bill-of-materials'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * How much one garment consumes: the catalogue's list per unit, times what other choices ask for.
 * A waistcoat takes more cloth, half a lining less cupro, every front its own number of buttons.
 * Attributes: `clothMetres`, `liningMetres`, `buttons` of the chosen options (our assumption); a family
 * whose options do not say one takes the list as it is. Where pieces were laid, their markers say how
 * much cloth and lining this customer takes.
 */
type LaidOut = { readonly clothMm: number; readonly liningMm: number }

export function materialsOf(catalogue: Catalogue, design: Design, laid?: LaidOut): Material[] {
  const cloth = optionOf(catalogue, 'cloth', design.options.cloth)?.bom?.map(({ item }) => item)
  const said = (attribute: string): number[] =>
    chosenOptions(catalogue, design.options).flatMap(({ option }) => {
      const value = option.attributes?.[attribute]
      return typeof value === 'number' ? [value] : []
    })
  const total = (attribute: string): number =>
    said(attribute).reduce((sum, value) => sum + value, 0)
  const times = (attribute: string): number => (said(attribute).length > 0 ? total(attribute) : 1)
  const amount = ({ item, quantity, unit }: Material): number => {
    if (laid && unit === 'm' && cloth?.includes(item)) return laid.clothMm / 1000
    if (laid && laid.liningMm > 0 && item.startsWith('LIN-')) return laid.liningMm / 1000
    if (item.startsWith('CLOTH-')) return quantity + total('clothMetres')
    if (item.startsWith('LIN-')) return quantity * times('liningMetres')
    if (item.startsWith('BTN-')) return quantity * times('buttons')
    return quantity
  }
  return billOfMaterials(catalogue, design)
    .map((material) => ({ ...material, quantity: Math.round(amount(material) * 1000) / 1000 }))
    .filter(({ quantity }) => quantity > 0)
}
