import type { Cloth } from '@/lib/core/garment/cloth'

/**
 * Which cloths a day asks for: May to September light ones, else warm ones (northern hemisphere, by
 * the UTC month; our convention). All-year cloths are never wrong.
 */
export type Season = 'summer' | 'winter'

export function seasonOf(dayMs: number): Season {
  const month = new Date(dayMs).getUTCMonth() + 1
  return month >= 5 && month <= 9 ? 'summer' : 'winter'
}

export const suitsSeason = (cloth: Cloth, season: Season): boolean =>
  cloth.season === 'all-year' || cloth.season === season
