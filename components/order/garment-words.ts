import { chosenOptions, optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { FIGURE } from '@/lib/core/garment/figure'
import { carriesLetters } from '@/lib/core/garment/letters'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'

type Choice = {
  readonly id: string
  readonly module: string
  readonly option: string
  /** Both as one: "Lapel: peak". */
  readonly text: string
}

export type GarmentWords = {
  /** "Women's suit" */
  readonly name: string
  readonly cloth: string
  /** As it stands inside a sentence. */
  readonly clothInSentence: string
  readonly clothCode: string
  /** What was chosen otherwise than usual, cloth and letters apart. */
  readonly choices: readonly Choice[]
  readonly monogram: string | null
  /** Where the letters are; empty where there are none. */
  readonly monogramPlace: string
}

const COLON: Readonly<Record<Locale, string>> = { en: ': ', 'zh-CN': '：' }

/** A family that serves both figures says which this one is cut for: "Men's shirt". */
export function garmentName(
  catalogue: Catalogue,
  options: Design['options'],
  locale: Locale,
): string {
  const name = catalogue.name[locale]
  const figure = optionOf(catalogue, FIGURE, options[FIGURE])?.name[locale]
  if (!figure) return name
  return locale === 'en' ? `${figure}'s ${lowerFirst(name)}` : `${figure}${name}`
}

/** "Men's shirt, white poplin": tells it apart from others of its name. */
export const nameAndCloth = (
  { name, cloth }: Pick<GarmentWords, 'name' | 'cloth'>,
  locale: Locale,
): string => [name, cloth].join(locale === 'en' ? ', ' : '，')

/** A design in the words of its catalogue. */
export function garmentWords(design: Design, catalogue: Catalogue, locale: Locale): GarmentWords {
  const cloth = clothById(design.options.cloth)
  const clothName = cloth?.name[locale] ?? design.options.cloth ?? ''
  const unusual = chosenOptions(catalogue, design.options).filter(
    ({ module, option }) =>
      module.id !== 'cloth' &&
      module.id !== 'monogram' &&
      module.id !== FIGURE &&
      option.id !== catalogue.defaults[module.id],
  )
  return {
    name: garmentName(catalogue, design.options, locale),
    cloth: clothName,
    clothInSentence: lowerFirst(clothName),
    clothCode: cloth?.code ?? '',
    choices: unusual.map(({ module, option }) => ({
      id: module.id,
      module: module.name[locale],
      option: option.name[locale],
      text: `${module.name[locale]}${COLON[locale]}${lowerFirst(option.name[locale])}`,
    })),
    monogram: (carriesLetters(design.options) && design.values.monogram) || null,
    monogramPlace: optionOf(catalogue, 'monogram', design.options.monogram)?.name[locale] ?? '',
  }
}
