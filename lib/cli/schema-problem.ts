import type { z } from 'zod'
import { refuse } from '@/lib/core/shared/result'
import type { Locale, Text } from '@/lib/core/shared/text'
import { problem } from './body-line'

type Issue = z.core.$ZodIssue

/** The first thing a schema finds wrong, as a sentence with the place where it stands. */
export function schemaProblem(issue: Issue | undefined, given: unknown, lang: Locale) {
  if (!issue) return refuse({ title: TITLE[lang], detail: '', pointer: '' })
  const stranger = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...issue.path.map(String), ...stranger]
  return problem(TITLE[lang], sentenceOf(issue, valueAt(given, issue.path))[lang], path)
}

const TITLE: Text = { en: 'The input is unusable', 'zh-CN': '输入无法使用' }

function sentenceOf(issue: Issue, value: unknown): Text {
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return { en: 'It is missing.', 'zh-CN': '缺少这一项。' }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        en: `"${issue.keys[0]}" is not known here.`,
        'zh-CN': `此处没有“${issue.keys[0]}”。`,
      }
    case 'too_small': {
      const { minimum, origin } = issue
      if (origin === 'string' || origin === 'array')
        return {
          en: `At least ${minimum} of them are expected.`,
          'zh-CN': `至少要有 ${minimum} 个。`,
        }
      return issue.inclusive
        ? { en: `At least ${minimum} is expected.`, 'zh-CN': `应不小于 ${minimum}。` }
        : { en: `More than ${minimum} is expected.`, 'zh-CN': `应大于 ${minimum}。` }
    }
    case 'too_big': {
      const { maximum, origin } = issue
      if (origin === 'string' || origin === 'array')
        return { en: `At most ${maximum} of them are expected.`, 'zh-CN': `最多有 ${maximum} 个。` }
      return issue.inclusive
        ? { en: `At most ${maximum} is expected.`, 'zh-CN': `应不大于 ${maximum}。` }
        : { en: `Less than ${maximum} is expected.`, 'zh-CN': `应小于 ${maximum}。` }
    }
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? OTHER
    case 'custom':
      return (issue.params as { readonly sentence?: Text } | undefined)?.sentence ?? OTHER
    default:
      return OTHER
  }
}

const OTHER: Text = {
  en: 'It has another shape than is asked for; see --help.',
  'zh-CN': '形式与要求不符，请看 --help。',
}

const EXPECTED: Readonly<Record<string, Text>> = {
  int: { en: 'A whole number is expected.', 'zh-CN': '应为整数。' },
  number: { en: 'A number is expected.', 'zh-CN': '应为数字。' },
  string: { en: 'A text is expected.', 'zh-CN': '应为文字。' },
  array: { en: 'A list is expected.', 'zh-CN': '应为列表。' },
  object: { en: 'An object is expected.', 'zh-CN': '应为对象。' },
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
