import type { Options } from '@/lib/core/configuration/garment-choices'
import { colourDifference } from '@/lib/core/configuration/lint/colour-difference'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue, Module, Option } from '@/lib/core/garment/catalogue'
import { CHARACTER } from './measures.data'
import { seenColour } from './seen-colour'

/**
 * How much a garment changes in one module: the module's weight, and for options that carry attributes
 * (cloths) how unlike they are, so that a grey flannel is followed by another grey flannel before a
 * blue one. Weights are our judgement; a difference is never nothing.
 */
const PLAIN_WEIGHT = 2

/** Shares of a module's weight: what changes with any other option, and with each unlike attribute. */
const ANY = 0.4
const PER_COLOUR = 3
const PER_GSM = 1 / 200
const PER_DEGREE = 0.25
const OTHER_WEAVE = 0.15
/** Money that nobody asked to spend is a change as well: € 15 like one more point of weight. */
const PER_CENT = 1 / 1_500

export function changeWeight(module: Module, from: Option | undefined, to: Option): number {
  if (from?.id === to.id) return 0
  const isAlike = from?.attributes !== undefined && to.attributes !== undefined
  const dearerCents = Math.max(0, to.priceCents - (from?.priceCents ?? 0))
  return leavingOut(module) * (isAlike ? unlike(from, to) : 1) + PER_CENT * dearerCents
}

export const leavingOut = (module: Module): number => CHARACTER[module.id] ?? PLAIN_WEIGHT

function unlike(from: Option, to: Option): number {
  const [a, b] = [from.attributes ?? {}, to.attributes ?? {}]
  const apart = (name: string): number => Math.abs(Number(a[name] ?? 0) - Number(b[name] ?? 0))
  return (
    ANY +
    PER_COLOUR * (colourDifference(seenColour(from) ?? '', seenColour(to) ?? '') ?? 0) +
    PER_GSM * apart('weightGsm') +
    PER_DEGREE * apart('formality') +
    (a.weave === b.weave ? 0 : OTHER_WEAVE)
  )
}

/** How far two garments lie apart. */
export const distance = (catalogue: Catalogue, from: Options, to: Options): number =>
  catalogue.modules.reduce((sum, module) => {
    const before = optionOf(catalogue, module.id, from[module.id])
    const after = optionOf(catalogue, module.id, to[module.id])
    if (after) return sum + changeWeight(module, before, after)
    return before ? sum + leavingOut(module) : sum
  }, 0)
