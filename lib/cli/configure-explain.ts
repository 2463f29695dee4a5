import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { asJson, explainSchema, readLine, repairsAsJson, rulesAsJson } from './configure-decisions'
import { openModel } from './configure-model'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

/** `configure explain MODEL`: why the blocked decision of each line cannot join the others. */
export const configureExplain: Command = {
  name: 'configure explain',
  summary: 'MODEL: per line {"decisions":[…],"blocked":D} why it is blocked and what would free it',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const opened = await openModel(words.value.alone[0])
    if (!opened.ok) return opened
    const { configurator } = opened.value
    await eachLine(lines, (line) => {
      const read = readLine(explainSchema, configurator, line)
      if (!read.ok) return read
      const blocking = configurator.explain(read.value.decisions, read.value.blocked)
      if (!blocking)
        return refuse({
          title: 'Not blocked',
          detail: 'the decision can join the others',
          pointer: '/blocked',
        })
      return ok({
        because: asJson(blocking.decisions),
        rules: rulesAsJson(blocking, words.value.lang),
        repairs: repairsAsJson(blocking),
      })
    })
    return ok(undefined)
  },
}
