import { isBeyondPeople } from '@/lib/core/body/gate/check-body'
import { KNOWN_KEYS } from '@/lib/core/body/model/model-key'
import { predictBody } from '@/lib/core/body/model/predict-body'
import { ok } from '@/lib/core/shared/result'
import { problem, readBodyLine } from './body-line'
import type { Command } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

/** `body predict`: every measure but age, with a 90 % interval, from what each line knows. */
export const bodyPredict: Command = {
  name: 'body predict',
  summary:
    'per line {"sex","known":{KEY:n}} every measure with its 90 % interval (US soldiers, 2012)',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    await eachLine(lines, (line) => {
      const read = readBodyLine(line)
      if (!read.ok) return read
      const { model, answers } = read.value
      // A model that was fitted on people says nothing about what no person is.
      const wrong = KNOWN_KEYS.find((key) => {
        const value = answers[key]?.value
        return value !== undefined && key !== 'age' && isBeyondPeople(model, key, value)
      })
      return wrong === undefined
        ? ok({ predicted: predictBody(model, answers) })
        : problem('Not a body', `"${wrong}" is on no body surveyed; one body check says more`, [
            'known',
            wrong,
          ])
    })
    return ok(undefined)
  },
}
