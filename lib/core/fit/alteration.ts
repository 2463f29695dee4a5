import type { FinishedMeasures } from '@/lib/core/body/finished-keys'
import type { CutId } from '@/lib/core/garment/cut'
import { ALTERATIONS, type AlterationId, type AlterationRow, STEP_MM } from './alterations.data'

/**
 * A standard size with one of its finished measures moved before the cloth is cut: what the trade calls
 * made to measure from a try-on size. Millimetres are of the garment, positive is longer or wider. What
 * there is, how far it goes and what it costs: alterations.data.
 */
export type Alteration = { readonly id: AlterationId; readonly byMm: number }

export const alterationRow = (id: AlterationId): AlterationRow => {
  const row = ALTERATIONS.find((each) => each.id === id)
  if (!row) throw new RangeError(`no alteration ${id}`)
  return row
}

/** Each once, in steps, as far as it goes, on this cut. */
export const areAlterationsOf = (cut: CutId, alterations: readonly Alteration[]): boolean =>
  new Set(alterations.map(({ id }) => id)).size === alterations.length &&
  alterations.every(({ id, byMm }) => {
    const { cuts, fromMm, toMm } = alterationRow(id)
    const isInReach = byMm >= fromMm && byMm <= toMm && byMm !== 0 && byMm % STEP_MM === 0
    return cuts.includes(cut) && isInReach
  })

export function alteredMeasures(
  finished: FinishedMeasures,
  alterations: readonly Alteration[],
): FinishedMeasures {
  const moved: Partial<Record<keyof FinishedMeasures, number>> = { ...finished }
  for (const { id, byMm } of alterations)
    for (const key of alterationRow(id).keys) {
      const mm = moved[key]
      if (mm !== undefined) moved[key] = Math.round((mm + byMm) * 10) / 10
    }
  return moved
}

export const alterationCents = (alterations: readonly Alteration[]): number =>
  alterations.reduce((sum, { id }) => sum + alterationRow(id).priceCents, 0)
