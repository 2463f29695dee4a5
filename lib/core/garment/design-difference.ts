import { moduleOf, optionOf } from '@/lib/core/configuration/option-of'
import type { Text } from '@/lib/core/shared/text'
import type { Catalogue } from './catalogue'
import type { Design } from './design'

/**
 * What differs between two designs of one family, in the words of the catalogue versions they were
 * made with; they may be two versions. A module that one of them does not have has no option there.
 */
export type Difference = {
  readonly moduleId: string
  readonly module: Text
  readonly from: Text | null
  readonly to: Text | null
}

/** A design beside the catalogue version it was made with. */
export type Worded = {
  readonly design: Pick<Design, 'options' | 'values'>
  readonly catalogue: Pick<Catalogue, 'modules'>
}

export function designDifferences(before: Worded, after: Worded): readonly Difference[] {
  const ids = [before, after].flatMap(({ catalogue }) => catalogue.modules.map(({ id }) => id))
  return [...new Set(ids)].flatMap((moduleId) => {
    const [from, to] = [before, after].map(({ design }) => design.options[moduleId])
    const lettersDiffer =
      moduleId === 'monogram' && before.design.values.monogram !== after.design.values.monogram
    if (from === to && !lettersDiffer) return []
    const module = moduleOf(after.catalogue, moduleId) ?? moduleOf(before.catalogue, moduleId)
    return module
      ? [
          {
            moduleId,
            module: module.name,
            from: chosenName(before, moduleId),
            to: chosenName(after, moduleId),
          },
        ]
      : []
  })
}

/** The option's name, the letters of a monogram with it. */
export function chosenName({ design, catalogue }: Worded, moduleId: string): Text | null {
  const name = optionOf(catalogue, moduleId, design.options[moduleId])?.name
  if (!name) return null
  const letters = moduleId === 'monogram' ? design.values.monogram : undefined
  return letters
    ? { en: `${name.en} (${letters})`, 'zh-CN': `${name['zh-CN']}（${letters}）` }
    : name
}

/** "You changed n of m": of the modules with a choice, those decided otherwise than the plain garment. */
export function changedFromPlain(
  design: Pick<Design, 'options'>,
  { modules, defaults }: Pick<Catalogue, 'modules' | 'defaults'>,
): { readonly changed: number; readonly of: number } {
  const open = modules.filter(({ options, required }) => options.length > 1 || !required)
  const changed = open.filter(({ id }) => (design.options[id] ?? '') !== (defaults[id] ?? ''))
  return { changed: changed.length, of: open.length }
}
