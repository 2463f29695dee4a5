import type { Locale } from '../../shared/text'
import type { Catalogue } from '../catalogue'
import type { Cloth } from '../cloth'
import type { Design } from '../design'
import type { GarmentView } from './draw-garment'

/**
 * The picture in words, from the specification: what a person who does not see it must know. Names
 * come from the catalogue, so that a new option is described as soon as it exists.
 */
type Words = {
  readonly views: Readonly<Record<GarmentView, string>>
  readonly sentence: (view: string, family: string, cloth: string, parts: string) => string
  readonly part: (module: string, option: string) => string
  readonly between: string
  readonly monogram: (letters: string) => string
  readonly weight: (gsm: number) => string
  readonly lowerFirst: (text: string) => string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    views: {
      'suit-front': 'front view',
      'suit-back': 'back view',
      'jacket-front': 'jacket from the front',
      'jacket-back': 'jacket from behind',
      'jacket-inside': 'jacket laid open',
      'trousers-front': 'trousers from the front',
      'trousers-back': 'trousers from behind',
      'waistcoat-front': 'waistcoat from the front',
      'waistcoat-back': 'waistcoat from behind',
    },
    sentence: (view, family, cloth, parts) => `${family}, ${view}, in ${cloth}. ${parts}.`,
    part: (module, option) => `${module}: ${option}`,
    between: '; ',
    monogram: (letters) => `monogram: ${letters}`,
    weight: (gsm) => `, ${gsm}\u00a0g/m²`,
    lowerFirst: (text) => text.charAt(0).toLowerCase() + text.slice(1),
  },
  'zh-CN': {
    views: {
      'suit-front': '正面',
      'suit-back': '背面',
      'jacket-front': '上衣正面',
      'jacket-back': '上衣背面',
      'jacket-inside': '上衣内里',
      'trousers-front': '西裤正面',
      'trousers-back': '西裤背面',
      'waistcoat-front': '马甲正面',
      'waistcoat-back': '马甲背面',
    },
    sentence: (view, family, cloth, parts) => `${family}，${view}，面料${cloth}。${parts}。`,
    part: (module, option) => `${module}：${option}`,
    between: '；',
    monogram: (letters) => `绣字：${letters}`,
    weight: (gsm) => `（${gsm} g/m²）`,
    lowerFirst: (text) => text,
  },
}

/** The cloth is named once, and the monogram with its letters. */
const TOLD_APART = new Set(['cloth', 'monogram'])

export function describeGarment(
  design: Pick<Design, 'options' | 'values'>,
  catalogue: Catalogue,
  cloths: readonly Cloth[],
  locale: Locale,
  view: GarmentView = 'suit-front',
): string {
  const words = WORDS[locale]
  const cloth = cloths.find((each) => each.id === design.options.cloth)
  const parts = catalogue.modules.flatMap((module) => {
    const option = module.options.find((each) => each.id === design.options[module.id])
    const isUnseen = option?.layers !== undefined && option.layers.length === 0
    if (!option || isUnseen || option.id === 'none' || TOLD_APART.has(module.id)) return []
    return [
      words.part(words.lowerFirst(module.name[locale]), words.lowerFirst(option.name[locale])),
    ]
  })
  const letters = design.options.monogram === 'initials' ? design.values.monogram : undefined
  if (letters) parts.push(words.monogram(letters))
  const clothName = cloth
    ? words.lowerFirst(cloth.name[locale]) + words.weight(cloth.weightGsm)
    : (design.options.cloth ?? '')
  const told = parts.join(words.between)
  const first = told.charAt(0).toUpperCase() + told.slice(1)
  return words.sentence(words.views[view], catalogue.name[locale], clothName, first)
}
