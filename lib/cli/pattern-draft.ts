import { createHash } from 'node:crypto'
import { draftPattern } from '@/lib/core/pattern/draft-pattern'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { refusalSentence } from '@/lib/core/pattern/refusal-sentence'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** `pattern draft`: pieces, finished measures and markers for the body of each line, or a refusal. */
export const patternDraft: Command = {
  name: 'pattern draft',
  summary:
    'per line {"family","sex","measurements":{KEY:mm},"fit"} the pieces, finished measures and markers',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    await eachLine(lines, (line) => {
      const drafted = draftPattern(line, { complete: completeBody, digest })
      if (drafted.ok) return ok(drafted.value.answer)
      const sentence = refusalSentence(drafted.error)[words.value.lang]
      const { pointer } = drafted.error
      return refuse({
        title: TITLE[words.value.lang],
        detail: pointer === '' ? sentence : `${pointer}: ${sentence}`,
        pointer,
      })
    })
    return ok(undefined)
  },
}

const TITLE = { en: 'Nothing is drawn', 'zh-CN': '未制版' } as const
