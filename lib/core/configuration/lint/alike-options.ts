import type { Module, Option } from '@/lib/core/garment/catalogue'
import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { encode } from '../engine/encoding'
import { modelOfCatalogue } from '../readers/catalogue-model'
import { colourDifference } from './colour-difference'
import { type Finding, finding } from './finding'

/**
 * Options of one module that a shopper cannot tell apart. Either they are called the same; or price,
 * days, note and attributes are the same and every rule treats them alike; or everything but the
 * attribute `colour` is the same and the two colours are closer than an eye sees between two cards.
 * Stock items and minutes are not looked at: a shopper does not see them.
 */
export function alikeOptions(catalogue: CatalogueFile): Finding[] {
  const { classOf } = encode(modelOfCatalogue(catalogue)).classes
  return catalogue.modules.flatMap((module, at) =>
    module.options.flatMap((option, place) => {
      const isAlike = (other: Option, before: number) =>
        hasSameName(option, other) ||
        (classOf[at]?.[before] === classOf[at]?.[place] && looksAlike(option, other))
      const twin = module.options.slice(0, place).find(isAlike)
      return twin ? [alike(module, at, place, twin, option)] : []
    }),
  )
}

const hasSameName = (a: Option, b: Option): boolean =>
  a.name.en === b.name.en || a.name['zh-CN'] === b.name['zh-CN']

/** In the units of colourDifference; two cards side by side, by eye. */
const LEAST_DIFFERENCE = 0.035

function looksAlike(a: Option, b: Option): boolean {
  if (seen(a) !== seen(b)) return false
  const [one, other] = [a.attributes?.colour, b.attributes?.colour]
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  const difference = colourDifference(one, other)
  return difference === null ? one === other : difference < LEAST_DIFFERENCE
}

/** What a shopper sees of an option but its name and colour. */
function seen({ priceCents, days, note, attributes }: Option): string {
  const { colour: _, ...others } = attributes ?? {}
  return canonicalJson({ priceCents, days, note: note?.en ?? null, attributes: others })
}

const alike = (module: Module, at: number, place: number, a: Option, b: Option): Finding =>
  finding('alike-options', ['modules', at, 'options', place], {
    en: `"${a.id}" and "${b.id}" of ${module.id} cannot be told apart: say what differs (note, attributes, price) or drop one.`,
    'zh-CN': `${module.id} 的"${a.id}"与"${b.id}"无法分辨：请写明差别（说明、属性、价格），或删去其一。`,
  })
