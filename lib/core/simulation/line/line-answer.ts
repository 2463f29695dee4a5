import { ok, type Result } from '@/lib/core/shared/result'
import { streamsOf } from '../chance/stream'
import { quantile } from '../statistics/quantile'
import { RunningMoments } from '../statistics/running-moments'
import type { FlowLine } from './flow-line'
import { simulateLine } from './simulate-line'

/** What one run of a line says; lead times are null where no batch was finished in time. */
export type LineAnswer = {
  readonly throughputPerDay: number
  readonly leadTimeDays: number | null
  /** Nine of ten batches are no longer in the line. */
  readonly leadTimeDays90: number | null
  readonly wip: number
  readonly utilisation: readonly number[]
  readonly floaterUtilisation: readonly number[]
}

/** The same line, seed and replication give the same answer, byte for byte. */
export function lineAnswer(
  line: FlowLine,
  { seed, replication }: { readonly seed: number; readonly replication: number },
): Result<LineAnswer, { readonly code: 'too-long' }> {
  const run = simulateLine(line, streamsOf(seed, replication))
  if (!run.ok) return run
  const { throughputPerDay, leadTimesDays, wip, utilisation, floaterUtilisation } = run.value
  const leads = new RunningMoments()
  for (const days of leadTimesDays) leads.add(days)
  return ok({
    throughputPerDay,
    leadTimeDays: leads.count === 0 ? null : leads.mean,
    leadTimeDays90: quantile(leadTimesDays, 0.9),
    wip,
    utilisation,
    floaterUtilisation,
  })
}
