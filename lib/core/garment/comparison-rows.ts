import { moduleOf } from '@/lib/core/configuration/option-of'
import type { Text } from '@/lib/core/shared/text'
import { chosenName, type Worded } from './design-difference'

/** A module in which the designs are not all the same; null where one is made without it. */
export type ComparisonRow = {
  readonly moduleId: string
  readonly module: Text
  readonly options: readonly (Text | null)[]
}

/** What differs between two or three designs, also of different families, in catalogue order. */
export function comparisonRows(compared: readonly Worded[]): readonly ComparisonRow[] {
  const ids = new Set(compared.flatMap(({ catalogue }) => catalogue.modules.map(({ id }) => id)))
  return [...ids].flatMap((moduleId) => {
    const chosen = compared.map(
      ({ design }) =>
        `${design.options[moduleId] ?? ''} ${moduleId === 'monogram' ? design.values.monogram : ''}`,
    )
    const module = compared.flatMap(({ catalogue }) => moduleOf(catalogue, moduleId) ?? [])[0]
    if (new Set(chosen).size < 2 || !module) return []
    const options = compared.map((each) => chosenName(each, moduleId))
    return [{ moduleId, module: module.name, options }]
  })
}
