import { checkBody } from '@/lib/core/body/gate/check-body'
import type { KnownKey } from '@/lib/core/body/model/model-key'
import { ok } from '@/lib/core/shared/result'
import { readBodyLine } from './body-line'
import type { Command } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

/** `body check`: what looks wrong in each line and what it may have been; nothing is put right. */
export const bodyCheck: Command = {
  name: 'body check',
  summary: 'per line {"sex","known":{KEY:n}} what looks wrong, and a proposed repair',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    await eachLine(lines, (line) => {
      const read = readBodyLine(line)
      if (!read.ok) return read
      const { model, answers } = read.value
      const { findings, repair } = checkBody(model, answers)
      return ok({
        findings: findings.map(({ message, ...finding }) => ({
          ...finding,
          message: message[words.value.lang],
        })),
        repair: repair && {
          // In the form in which they came, so that they can be put in their place.
          known: Object.fromEntries(
            Object.entries(repair.known).map(([key, value]) => {
              const source = answers[key as KnownKey]?.source ?? 'exact'
              return [key, source === 'exact' ? value : { value, source }]
            }),
          ),
          confidence: repair.confidence,
        },
      })
    })
    return ok(undefined)
  },
}
