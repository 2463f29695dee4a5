import type { Locale } from '@/lib/core/shared/text'
import type { CommandProblem } from './command'

export const MOST_REPLICATIONS = 1000

/** What `line` says when its words or its file are unusable. */
export const lineProblem = (code: keyof typeof PROBLEMS, lang: Locale): CommandProblem =>
  PROBLEMS[code][lang]

const PROBLEMS = {
  'too-long': {
    en: {
      title: 'The line runs too long',
      detail: 'More than 20 million events: ask for fewer days, larger batches or longer minutes.',
    },
    'zh-CN': {
      title: '模拟过长',
      detail: '事件超过两千万个：请减少天数、增大批量或加长工时。',
    },
  },
  'not-one-file': {
    en: { title: 'Not one file', detail: 'usage: one line FILE [--replications R]' },
    'zh-CN': { title: '须给出一个文件', detail: '用法：one line FILE [--replications R]' },
  },
  replications: {
    en: {
      title: 'Replications are unusable',
      detail: `--replications is a whole number from 1 to ${MOST_REPLICATIONS}`,
    },
    'zh-CN': {
      title: '重复次数无法使用',
      detail: `--replications 为 1 到 ${MOST_REPLICATIONS} 的整数`,
    },
  },
} as const satisfies Record<string, Record<Locale, CommandProblem>>
