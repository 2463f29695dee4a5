import { ok, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { LINE_PRESETS } from '@/lib/core/simulation/line/presets/line-presets'
import type { Command } from './command'
import { parseWords } from './parse-words'

/** `line preset [NAME]`: the factories that stand as lines, or the FILE of one, to run and to change. */
export const linePreset: Command = {
  name: 'line preset',
  summary:
    '[NAME]: published factories as lines, with their sources; of one NAME the FILE for line',
  run: async (given) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const { alone, lang } = words.value
    const [name] = alone
    if (name === undefined)
      return ok(
        LINE_PRESETS.map(({ title, source, assumed, published, ...preset }) => ({
          name: preset.name,
          title: title[lang],
          source,
          assumed: assumed[lang],
          published,
        })),
      )
    const preset = LINE_PRESETS.find((each) => each.name === name)
    const names = LINE_PRESETS.map((each) => each.name).join(', ')
    if (!preset) return refuse({ title: TITLE[lang], detail: `"${name}": ${names}` })
    return ok({ ...preset.line, seed: 1, factors: preset.factors })
  },
}

const TITLE: Text = { en: 'No such factory; there are these', 'zh-CN': '没有这个工厂，现有如下' }
