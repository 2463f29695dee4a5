import type { Locale } from '../../shared/text'
import type { Catalogue, Module, Option } from '../catalogue'
import type { Cloth } from '../cloth'
import type { Design } from '../design'
import { carriesLetters } from '../letters'
import type { CutView } from './cut-views'
import { viewTold } from './view-names.data'

/**
 * The picture in words, from the specification: what a person who does not see it must know. Names
 * come from the catalogue, so that a new option is described as soon as it exists.
 */
type Words = {
  readonly sentence: (view: string, family: string, cloth: string, parts: string) => string
  readonly part: (module: string, option: string) => string
  readonly between: string
  readonly letters: (letters: string) => string
  readonly weight: (gsm: number) => string
  readonly lowerFirst: (text: string) => string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    sentence: (view, family, cloth, parts) =>
      `${family}, ${view}, in ${cloth}.${parts && ` ${parts}.`}`,
    part: (module, option) => `${module}: ${option}`,
    between: '; ',
    letters: (letters) => `letters: ${letters}`,
    weight: (gsm) => `, ${gsm}\u00a0g/m²`,
    lowerFirst: (text) => text.charAt(0).toLowerCase() + text.slice(1),
  },
  'zh-CN': {
    sentence: (view, family, cloth, parts) =>
      `${family}，${view}，面料${cloth}。${parts && `${parts}。`}`,
    part: (module, option) => `${module}：${option}`,
    between: '；',
    letters: (letters) => `绣字：${letters}`,
    weight: (gsm) => `（${gsm} g/m²）`,
    lowerFirst: (text) => text,
  },
}

/**
 * What is left out and what cannot be seen is not told; nor is the cloth, which is named already, nor
 * where and how letters would be sewn that nobody asked for.
 */
const isTold = (module: Module, option: Option, hasLetters: boolean): boolean =>
  module.id !== 'cloth' &&
  option.id !== 'none' &&
  option.layers?.length !== 0 &&
  (hasLetters || !module.id.startsWith('monogram'))

export function describeGarment(
  design: Pick<Design, 'options' | 'values'>,
  catalogue: Catalogue,
  cloths: readonly Cloth[],
  locale: Locale,
  view: CutView = 'front',
): string {
  const words = WORDS[locale]
  const { options, values } = design
  const hasLetters = carriesLetters(options)
  const parts = catalogue.modules.flatMap((module) => {
    const option = module.options.find((each) => each.id === options[module.id])
    if (!option || !isTold(module, option, hasLetters)) return []
    return [
      words.part(words.lowerFirst(module.name[locale]), words.lowerFirst(option.name[locale])),
    ]
  })
  if (hasLetters && values.monogram) parts.push(words.letters(values.monogram))
  const told = parts.join(words.between)
  return words.sentence(
    viewTold(catalogue.cut, view, locale),
    catalogue.name[locale],
    clothInWords(options.cloth, catalogue, cloths, locale),
    told.charAt(0).toUpperCase() + told.slice(1),
  )
}

function clothInWords(
  id: string | undefined,
  catalogue: Catalogue,
  cloths: readonly Cloth[],
  locale: Locale,
): string {
  const words = WORDS[locale]
  const cloth = cloths.find((each) => each.id === id)
  if (cloth) return words.lowerFirst(cloth.name[locale]) + words.weight(cloth.weightGsm)
  const option = catalogue.modules
    .find((module) => module.id === 'cloth')
    ?.options.find((each) => each.id === id)
  return option ? words.lowerFirst(option.name[locale]) : (id ?? '')
}
