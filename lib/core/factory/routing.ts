import { type Alteration, alterationRow } from '@/lib/core/fit/alteration'
import { ALTERING } from '@/lib/core/fit/alterations.data'
import type { Catalogue, RoutingEffect } from '@/lib/core/garment/catalogue'
import { CUTS, type CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import {
  COMMON_OPERATIONS,
  CUT_OPERATIONS,
  IS_SEWN,
  MEASURED_CUT_FACTOR,
  MEASURED_OPERATIONS,
  MEASURED_SEWING_FACTOR,
  OPTION_OPERATIONS,
  QUESTION_DAYS,
} from './routing.data'

/**
 * Which operations one garment passes and how many standard minutes each takes: the blocks of its cut,
 * changed by the chosen options (minutes first, then factors), then by the fit. A personal fit is cut
 * in a single ply (× 2) and sewn as a lot of one (× 1.10); a size that is altered is cut in a single ply too. Minutes are before efficiency and rounded
 * to a hundredth. Sources and marks stand in routing.data.ts.
 */
export type RoutingStep = {
  readonly operation: string
  readonly minutes: number
  /** Calendar days that must pass before it may start, capacity or not. */
  readonly holdDays?: number
}

export type FitKind = 'size' | 'measured'

const fitFactor = (operation: string, fitKind: FitKind): number => {
  if (fitKind === 'size') return 1
  if (operation === 'CUT') return MEASURED_CUT_FACTOR
  return IS_SEWN.test(operation) ? MEASURED_SEWING_FACTOR : 1
}

const rounded = (minutes: number): number => Math.round(Math.max(0, minutes) * 100) / 100

function baseMinutes(cut: CutId, fitKind: FitKind): Map<string, number> {
  const measured = fitKind === 'measured' ? MEASURED_OPERATIONS : []
  const blocks = [...measured, ...COMMON_OPERATIONS, ...CUT_OPERATIONS[cut]]
  return new Map(blocks.map(({ id, minutes }) => [id, minutes]))
}

const KNOWN: ReadonlySet<string> = new Set([
  ...CUTS.flatMap((cut) => [...baseMinutes(cut, 'measured').keys()]),
  ...OPTION_OPERATIONS,
  ALTERING,
])

/** The plant has a station for it. */
export const isKnownOperation = (operation: string): boolean => KNOWN.has(operation)

function chosenOptions(catalogue: Catalogue, design: Design) {
  return catalogue.modules.flatMap(({ id, options }) =>
    options.filter((option) => option.id === design.options[id]),
  )
}

function applyEffects(minutes: Map<string, number>, effects: readonly RoutingEffect[]): void {
  for (const effect of effects)
    if (effect.minutes !== undefined)
      minutes.set(effect.operation, (minutes.get(effect.operation) ?? 0) + effect.minutes)
  for (const effect of effects)
    if (effect.factor !== undefined && minutes.has(effect.operation))
      minutes.set(effect.operation, (minutes.get(effect.operation) ?? 0) * effect.factor)
}

/** A graded pattern is moved by hand, before the lay is made. */
const alteringMinutes = (alterations: readonly Alteration[]): [string, number][] =>
  alterations.length > 0
    ? [[ALTERING, alterations.reduce((sum, { id }) => sum + alterationRow(id).minutes, 0)]]
    : []

export function routingOf(
  catalogue: Catalogue,
  design: Design,
  fitKind: FitKind,
  alterations: readonly Alteration[] = [],
): RoutingStep[] {
  const options = chosenOptions(catalogue, design)
  const minutes = new Map([...alteringMinutes(alterations), ...baseMinutes(catalogue.cut, fitKind)])
  applyEffects(
    minutes,
    options.flatMap((option) => option.routing ?? []),
  )
  const materialDays = options.reduce((days, option) => days + option.days, 0)
  const holds: Readonly<Record<string, number>> = { CHK: QUESTION_DAYS, CUT: materialDays }
  return [...minutes].flatMap(([operation, plain]) => {
    const isCutAlone = operation === 'CUT' && alterations.length > 0
    const factor = isCutAlone ? MEASURED_CUT_FACTOR : fitFactor(operation, fitKind)
    const step = { operation, minutes: rounded(plain * factor) }
    const holdDays = holds[operation] ?? 0
    if (step.minutes === 0) return []
    return [holdDays > 0 ? { ...step, holdDays } : step]
  })
}

export const standardMinutes = (routing: readonly RoutingStep[]): number =>
  rounded(routing.reduce((sum, step) => sum + step.minutes, 0))
