import { byCodePoint } from '@/lib/core/configuration/engine/by-code-point'
import { createSampler } from '@/lib/core/configuration/engine/sampler'
import { seededRandom } from '@/lib/core/shared/random'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { openModel } from './configure-model'
import { parseWords } from './parse-words'

const MOST = 1_000_000

/** `configure sample MODEL --count K --seed S`: variants drawn uniformly over all. */
export const configureSample: Command = {
  name: 'configure sample',
  summary: 'MODEL --count K --seed S: K variants, drawn uniformly over all',
  run: async (given, lines) => {
    const words = parseWords(given, ['count', 'seed'])
    if (!words.ok) return words
    const count = Number(words.value.options.get('count') ?? 1)
    const seed = Number(words.value.options.get('seed') ?? 1)
    if (!Number.isInteger(count) || count < 0 || count > MOST || !Number.isInteger(seed))
      return refuse({
        title: 'Count or seed is unusable',
        detail: `--count is an integer from 0 to ${MOST}, --seed an integer`,
      })
    const opened = await openModel(words.value.alone[0])
    if (!opened.ok) return opened
    const { configurator, diagram } = opened.value
    const { vocabulary } = configurator
    if (!diagram)
      return refuse({
        title: 'The model is over budget',
        detail: 'sampling needs the compiled table, and this model did not compile',
      })
    const draw = createSampler(diagram, vocabulary.open())
    if (!draw) return refuse({ title: 'Nothing to sample', detail: 'the model has no variant' })
    const random = seededRandom(seed)
    for (let at = 0; at < count; at++) {
      const marks = new Uint8Array(vocabulary.values)
      for (const value of draw(random)) marks[value] = 1
      const present = vocabulary.items.filter((item) => vocabulary.isMarked(item, marks))
      lines.write({ configuration: byCodePoint(present.map(({ name }) => name)) })
    }
    return ok(undefined)
  },
}
