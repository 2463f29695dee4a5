import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * What one garment consumes: the lists that the chosen options carry in the catalogue, equal items
 * added up. Quantities are per garment, before waste; for a drafted garment the marker knows better.
 */
export type Material = { readonly item: string; readonly quantity: number; readonly unit: string }

export function billOfMaterials(catalogue: Catalogue, design: Design): Material[] {
  const sum = new Map<string, Material>()
  for (const { id, options } of catalogue.modules)
    for (const line of options.find((option) => option.id === design.options[id])?.bom ?? []) {
      const key = `${line.item} ${line.unit}`
      const quantity = (sum.get(key)?.quantity ?? 0) + line.quantity
      sum.set(key, { ...line, quantity: Math.round(quantity * 1000) / 1000 })
    }
  return [...sum.values()].sort((a, b) => (a.item < b.item ? -1 : 1))
}
