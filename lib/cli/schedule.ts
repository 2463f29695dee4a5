import { improveSchedule } from '@/lib/core/factory/scheduling/improve-schedule'
import { readShopText } from '@/lib/core/factory/scheduling/read-shop-text'
import { shopRefusalSentence } from '@/lib/core/factory/scheduling/shop-refusal-sentence'
import { seededRandom } from '@/lib/core/shared/random'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale, Text } from '@/lib/core/shared/text'
import type { Command, CommandProblem } from './command'
import { parseWords, type Words } from './parse-words'
import { readTextFile } from './read-text-file'

const DEFAULT_SECONDS = 5
const MOST_SECONDS = 86_400
const MOST_ITERATIONS = 1e12

/**
 * `schedule FILE`: a good schedule for a job shop or flexible job shop. The same seed and iterations
 * give the same schedule on every machine; seconds give what this machine finds in them.
 */
export const schedule: Command = {
  name: 'schedule',
  summary: `FILE [--seconds ${DEFAULT_SECONDS} | --iterations N] [--seed 1]: a good schedule for a job shop or flexible job shop`,
  run: async (given) => {
    const words = parseWords(given, ['seconds', 'iterations', 'seed'])
    if (!words.ok) return words
    const { alone, lang } = words.value
    const effort = effortOf(words.value)
    if (!effort.ok) return effort
    const [file] = alone
    if (!file || alone.length > 1) return refuse(sentence(NO_FILE, USAGE, lang))
    const text = await readTextFile(file)
    if (!text.ok) return text
    const shop = readShopText(text.value)
    if (!shop.ok)
      return refuse({
        title: NO_SHOP[lang],
        detail: `${file}: ${shopRefusalSentence(shop.error)[lang]}`,
      })
    const { iterations, seconds, seed } = effort.value
    const endMs = performance.now() + seconds * 1000
    const found = improveSchedule(shop.value, {
      random: seededRandom(seed),
      budget: { iterations, hasTime: () => performance.now() < endMs },
    })
    return ok({
      makespan: found.makespan,
      operations: found.operations.map((each) => ({ ...each })),
    })
  },
}

type Effort = { readonly seconds: number; readonly iterations: number; readonly seed: number }

function effortOf({ options, lang }: Words): Result<Effort, CommandProblem> {
  const [seconds, iterations] = [options.get('seconds'), options.get('iterations')]
  const seed = Number(options.get('seed') ?? 1)
  if (seconds !== undefined && iterations !== undefined)
    return refuse(sentence(NO_EFFORT, ONE_OF_BOTH, lang))
  if (!Number.isSafeInteger(seed)) return refuse(sentence(NO_EFFORT, SEED, lang))
  if (iterations !== undefined) {
    const count = Number(iterations)
    return isWithin(iterations, 0, MOST_ITERATIONS) && Number.isInteger(count)
      ? ok({ seconds: Number.POSITIVE_INFINITY, iterations: count, seed })
      : refuse(sentence(NO_EFFORT, ITERATIONS, lang))
  }
  return seconds === undefined || isWithin(seconds, 0, MOST_SECONDS)
    ? ok({ seconds: Number(seconds ?? DEFAULT_SECONDS), iterations: MOST_ITERATIONS, seed })
    : refuse(sentence(NO_EFFORT, SECONDS, lang))
}

const isWithin = (word: string, least: number, most: number): boolean =>
  word.trim() !== '' && Number(word) >= least && Number(word) <= most

const sentence = (title: Text, detail: Text, lang: Locale): CommandProblem => ({
  title: title[lang],
  detail: detail[lang],
})

const NO_FILE: Text = { en: 'No file', 'zh-CN': '没有文件' }
const USAGE: Text = {
  en: 'usage: one schedule FILE [--seconds 5 | --iterations N] [--seed 1]',
  'zh-CN': '用法：one schedule FILE [--seconds 5 | --iterations N] [--seed 1]',
}
const NO_SHOP: Text = { en: 'The file is not a job shop', 'zh-CN': '文件不是作业车间算例' }
const NO_EFFORT: Text = { en: 'The effort is unusable', 'zh-CN': '运算量无法使用' }
const ONE_OF_BOTH: Text = {
  en: 'either --seconds or --iterations, not both',
  'zh-CN': '--seconds 与 --iterations 只能用一个',
}
const SECONDS: Text = {
  en: `--seconds is a number from 0 to ${MOST_SECONDS}`,
  'zh-CN': `--seconds 是 0 至 ${MOST_SECONDS} 的数`,
}
const ITERATIONS: Text = {
  en: `--iterations is an integer from 0 to ${MOST_ITERATIONS}`,
  'zh-CN': `--iterations 是 0 至 ${MOST_ITERATIONS} 的整数`,
}
const SEED: Text = { en: '--seed is an integer', 'zh-CN': '--seed 是整数' }
