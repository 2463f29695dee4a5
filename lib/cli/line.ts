import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { lineAnswer } from '@/lib/core/simulation/line/line-answer'
import type { Command, CommandProblem } from './command'
import { lineExperiment } from './line-experiment'
import { type LineFile, readLineFile } from './line-file'
import { lineProblem, MOST_REPLICATIONS } from './line-problem'
import { parseWords } from './parse-words'

/** `line FILE`: what a flow line of given operations, batches and people puts out. */
export const line: Command = {
  name: 'line',
  summary:
    'FILE [--replications R]: throughput, lead time, pieces in the line and utilisation of a flow line; with R, means with intervals, and each value of the FILE\'s "factors":[{"pointer","values"}] against the rest as it stands',
  run: async (given) => {
    const words = parseWords(given, ['replications'])
    if (!words.ok) return words
    const { alone, options, lang } = words.value
    const [path, ...more] = alone
    if (!path || more.length > 0) return refuse(lineProblem('not-one-file', lang))
    const asked = options.get('replications')
    const replications = Number(asked ?? 1)
    if (!Number.isInteger(replications) || replications < 1 || replications > MOST_REPLICATIONS)
      return refuse(lineProblem('replications', lang))
    const file = await readLineFile(path, lang)
    if (!file.ok) return file
    return asked === undefined && file.value.variants.length === 0
      ? answerOnce(file.value, lang)
      : lineExperiment(file.value, asked === undefined ? 10 : replications, lang)
  },
}

function answerOnce({ line, seed }: LineFile, lang: Locale): Result<Json, CommandProblem> {
  const answer = lineAnswer(line, { seed, replication: 0 })
  if (!answer.ok) return refuse(lineProblem('too-long', lang))
  const { throughputPerDay, leadTimeDays, wip, utilisation, floaterUtilisation } = answer.value
  return ok({
    throughputPerDay,
    leadTimeDays,
    wip,
    utilisation,
    ...(line.floaters && { floaterUtilisation }),
  })
}
