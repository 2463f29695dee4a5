import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { compareSettings } from '@/lib/core/simulation/experiment/experiment'
import { lineAnswer } from '@/lib/core/simulation/line/line-answer'
import type { CommandProblem } from './command'
import type { LineFile } from './line-file'
import { lineProblem } from './line-problem'

/** The line and its variants over replications, each variant beside its difference from the line. */
export function lineExperiment(
  { line, seed, variants }: LineFile,
  replications: number,
  lang: Locale,
): Result<Json, CommandProblem> {
  const compared = compareSettings(
    { base: line, alternatives: variants.map((variant) => variant.line) },
    replications,
    (setting, replication) => {
      const answer = lineAnswer(setting, { seed, replication })
      if (!answer.ok) return answer
      const { throughputPerDay, leadTimeDays, leadTimeDays90, wip } = answer.value
      return ok({ throughputPerDay, leadTimeDays, leadTimeDays90, wip })
    },
  )
  if (!compared.ok) return refuse(lineProblem('too-long', lang))
  return ok({
    replications,
    measures: compared.value.base,
    factors: variants.map(({ pointer, value }, at) => ({
      pointer,
      value,
      ...compared.value.alternatives[at],
    })),
  })
}
