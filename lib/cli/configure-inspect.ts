import { byCodePoint } from '@/lib/core/configuration/engine/by-code-point'
import { ok } from '@/lib/core/shared/result'
import type { Command } from './command'
import { openModel } from './configure-model'
import { parseWords } from './parse-words'

/** `configure inspect MODEL`: how large a model is, how many variants, and what is never or always true. */
export const configureInspect: Command = {
  name: 'configure inspect',
  summary: 'MODEL: size, number of variants, core and dead options of a model',
  run: async (given) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const opened = await openModel(words.value.alone[0])
    if (!opened.ok) return opened
    const { configurator, diagram, compileMs, sizeBytes, hash } = opened.value
    const { model } = configurator
    const answer = configurator.query([])
    const isPossible = answer.kind === 'possible'
    const selectable = new Set(isPossible ? answer.selectable.map(({ name }) => name) : [])
    const variants = isPossible ? answer.variants : 0n
    return ok({
      name: model.name,
      modules: model.moduleCount,
      options: model.items.length,
      rules: model.rules.length,
      variants: variants === null ? null : variants.toString(),
      core: isPossible ? byCodePoint(answer.forced.map(({ name }) => name)) : [],
      dead: byCodePoint(
        model.items.map(({ name }) => name).filter((name) => !selectable.has(name)),
      ),
      compileMs,
      sizeBytes,
      hash,
      exact: diagram !== null || variants !== null,
    })
  },
}
