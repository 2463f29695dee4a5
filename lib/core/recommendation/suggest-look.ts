import type { Options } from '@/lib/core/configuration/garment-choices'
import { chosenOptions } from '@/lib/core/configuration/option-of'
import type { Catalogue, Look, OccasionId } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Text } from '@/lib/core/shared/text'
import { FORMALITY, REASONS, type ReasonCode, WEIGHTS } from './conventions.data'
import { type Season, suitsSeason } from './season'

/**
 * One look for a person who asks, with the reasons that spoke for it. A sum of stated weights over
 * stated conventions, no learning: the same question gives the same answer, ties go to the look that
 * stands first in the catalogue. What was turned down once does not come back.
 */
export type Wish = {
  readonly catalogue: Catalogue
  readonly occasion?: OccasionId
  /** Shop time. */
  readonly nowMs?: number
  readonly neededByMs?: number
  readonly season: Season
  readonly current?: Options
  /** Ids of looks that this person does not want to see again. */
  readonly rejected: readonly string[]
}

export type Reason = { readonly code: ReasonCode; readonly text: Text }
export type Suggestion = { readonly look: Look; readonly reasons: readonly Reason[] }

/** All looks that were not turned down, best first. */
export function rankLooks(wish: Wish): Suggestion[] {
  return wish.catalogue.looks
    .filter((look) => !wish.rejected.includes(look.id))
    .map((look) => ({ look, codes: reasonsFor(look, wish) }))
    .map((ranked, index) => ({ ...ranked, index, score: scoreOf(ranked.codes) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ look, codes }) => ({
      look,
      reasons: codes.map((code) => ({ code, text: REASONS[code] })),
    }))
}

/** Null when every look was turned down. */
export const suggestLook = (wish: Wish): Suggestion | null => rankLooks(wish)[0] ?? null

const scoreOf = (codes: readonly ReasonCode[]): number =>
  codes.reduce((sum, code) => sum + WEIGHTS[code], 0)

function reasonsFor(look: Look, wish: Wish): ReasonCode[] {
  const { occasion, season, current } = wish
  const cloth = clothById(look.options.cloth)
  const codes: ReasonCode[] = []
  if (occasion && look.occasions.includes(occasion)) codes.push('made-for-occasion')
  if (cloth && suitsSeason(cloth, season)) codes.push('right-season')
  if (occasion && cloth) {
    const [from, to] = FORMALITY[occasion]
    if (cloth.formality >= from && cloth.formality <= to) codes.push('formal-enough')
  }
  if (isInTime(look, wish)) codes.push('in-time')
  if (current && shareKept(wish.catalogue, look, current) >= 0.7) codes.push('close-to-yours')
  return codes
}

function isInTime(look: Look, { catalogue, nowMs, neededByMs }: Wish): boolean {
  if (nowMs === undefined || neededByMs === undefined) return false
  return nowMs + estimatedDays(catalogue, look, { kind: 'size' }) * DAY_MS <= neededByMs
}

function shareKept(catalogue: Catalogue, look: Look, current: Options): number {
  const kept = chosenOptions(catalogue, current).filter(
    ({ module, option }) => look.options[module.id] === option.id,
  )
  return kept.length / catalogue.modules.length
}
