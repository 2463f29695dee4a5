import { byCodePoint } from '@/lib/core/configuration/engine/by-code-point'
import type { Configurator } from '@/lib/core/configuration/engine/configurator'
import type { Decision } from '@/lib/core/configuration/engine/model'
import type { Json } from '@/lib/core/shared/canonical-json'
import { ok } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import type { Command } from './command'
import { asJson, querySchema, readLine, repairsAsJson, rulesAsJson } from './configure-decisions'
import { openModel } from './configure-model'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

/** `configure query MODEL`: what is left after the decisions of each line. */
export const configureQuery: Command = {
  name: 'configure query',
  summary:
    'MODEL: per line {"decisions":[…]} what is selectable, forced and counted, or the conflict',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const opened = await openModel(words.value.alone[0])
    if (!opened.ok) return opened
    const { configurator } = opened.value
    await eachLine(lines, (line) => {
      const read = readLine(querySchema, configurator, line)
      return read.ok ? ok(answerTo(configurator, read.value.decisions, words.value.lang)) : read
    })
    return ok(undefined)
  },
}

function answerTo(configurator: Configurator, decisions: readonly Decision[], lang: Locale): Json {
  const answer = configurator.query(decisions)
  if (answer.kind === 'contradictory')
    return {
      conflict: asJson(answer.decisions),
      rules: rulesAsJson(answer, lang),
      repairs: repairsAsJson(answer),
    }
  const { selectable, forced, variants, minPriceCents, maxPriceCents } = answer
  const { prices } = configurator.model
  return {
    selectable: byCodePoint(selectable.map(({ name }) => name)),
    forced: byCodePoint(forced.map(({ name }) => name)),
    variants: variants === null ? null : variants.toString(),
    ...(prices && { minPriceCents, maxPriceCents, currency: prices.currency }),
  }
}
