import { chosenOptions } from '@/lib/core/configuration/option-of'
import { billOfMaterials, type Material } from '@/lib/core/factory/bill-of-materials'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * How much one garment consumes: the catalogue's list per unit, times what other choices ask for.
 * A waistcoat takes more cloth, half a lining less cupro, every front its own number of buttons.
 * Attributes: `clothMetres`, `liningMetres`, `buttons` of the chosen options (our assumption).
 */
export function materialsOf(catalogue: Catalogue, design: Design): Material[] {
  const total = (attribute: string): number =>
    chosenOptions(catalogue, design.options).reduce((sum, { option }) => {
      const value = option.attributes?.[attribute]
      return typeof value === 'number' ? sum + value : sum
    }, 0)
  const amount = ({ item, quantity }: Material): number => {
    if (item.startsWith('CLOTH-')) return quantity + total('clothMetres')
    if (item.startsWith('LIN-')) return quantity * total('liningMetres')
    if (item.startsWith('BTN-')) return quantity * total('buttons')
    return quantity
  }
  return billOfMaterials(catalogue, design).map((material) => ({
    ...material,
    quantity: Math.round(amount(material) * 1000) / 1000,
  }))
}
