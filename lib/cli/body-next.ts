import { hasDraft, nextQuestions } from '@/lib/core/body/model/next-question'
import { DRAFTS_OF } from '@/lib/core/body/model/pattern-weights.data'
import { ok } from '@/lib/core/shared/result'
import { problem, readBodyLine } from './body-line'
import type { Command } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

/** `body next`: which measure to take next for the garment of each line. */
export const bodyNext: Command = {
  name: 'body next',
  summary: 'per line {"sex","known":{KEY:n},"family"} which measure to take next, best first',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    await eachLine(lines, (line) => {
      const read = readBodyLine(line, true)
      if (!read.ok) return read
      const { model, answers, family } = read.value
      if (!hasDraft(family))
        return problem(
          'No such family',
          `"${family}" is none of ${Object.keys(DRAFTS_OF).join(', ')}`,
          ['family'],
        )
      return ok({ questions: nextQuestions(model, answers, family) })
    })
    return ok(undefined)
  },
}
