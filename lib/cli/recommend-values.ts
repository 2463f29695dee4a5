import { z } from 'zod'
import { readHistory } from '@/lib/core/recommendation/by-example/history'
import { historyRefusalSentence } from '@/lib/core/recommendation/by-example/history-refusal-sentence'
import { valueRecommender } from '@/lib/core/recommendation/by-example/value-recommender'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Locale, Text } from '@/lib/core/shared/text'
import { problem } from './body-line'
import type { Command } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'
import { readTextFile } from './read-text-file'
import { schemaProblem } from './schema-problem'

const lineSchema = z.strictObject({ given: z.record(z.string(), z.string()), ask: z.string() })

/** `recommend values`: what people chose, who had chosen alike, for the module each line asks. */
export const recommendValues: Command = {
  name: 'recommend values',
  summary:
    '--history FILE.csv: per line {"given":{MODULE:VALUE},"ask":"MODULE"} the value that fits past configurations, with its probability and support',
  run: async (given, lines) => {
    const words = parseWords(given, ['history'])
    if (!words.ok) return words
    const { options, lang } = words.value
    const file = options.get('history')
    if (!file) return refuse({ title: NO_HISTORY[lang], detail: USAGE[lang] })
    const text = await readTextFile(file)
    if (!text.ok) return text
    const history = readHistory(text.value)
    if (!history.ok)
      return refuse({
        title: BAD_HISTORY[lang],
        detail: `${file}: ${historyRefusalSentence(history.error)[lang]}`,
      })
    const recommend = valueRecommender(history.value)
    await eachLine(
      lines,
      (line) => {
        const parsed = lineSchema.safeParse(line)
        if (!parsed.success) return schemaProblem(parsed.error.issues[0], line, lang)
        const answer = recommend(parsed.data.given, parsed.data.ask)
        if (answer.ok)
          return ok({ ...answer.value, ranked: answer.value.ranked.map((each) => ({ ...each })) })
        const { error } = answer
        switch (error.code) {
          case 'unknown-module': {
            const path = error.isAsked ? ['ask'] : ['given', error.module]
            return problem(UNKNOWN[lang], unknownModule(error.module, lang), path)
          }
          case 'never-chosen':
            return problem(NEVER[lang], neverChosen(error.module, lang), ['ask'])
          default:
            return error satisfies never
        }
      },
      lang,
    )
    return ok(undefined)
  },
}

const NO_HISTORY: Text = { en: 'No history', 'zh-CN': '没有历史数据' }
const USAGE: Text = {
  en: 'usage: one recommend values --history FILE.csv',
  'zh-CN': '用法：one recommend values --history FILE.csv',
}
const BAD_HISTORY: Text = { en: 'The history is unusable', 'zh-CN': '历史数据无法使用' }
const UNKNOWN: Text = { en: 'Unknown module', 'zh-CN': '未知模块' }
const NEVER: Text = { en: 'No example', 'zh-CN': '没有先例' }

const unknownModule = (module: string, lang: Locale): string =>
  lang === 'en' ? `"${module}" is no column of the history` : `历史数据中没有“${module}”列`

const neverChosen = (module: string, lang: Locale): string =>
  lang === 'en' ? `nobody ever chose "${module}"` : `从来没有人选过“${module}”`
