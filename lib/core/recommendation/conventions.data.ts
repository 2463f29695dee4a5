import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { Text } from '@/lib/core/shared/text'

/**
 * What counts for and against a look. These are conventions of dress and our own weights, no
 * statistics of anybody's taste: every sentence says why, and a person may think otherwise.
 */
export type ReasonCode =
  | 'made-for-occasion'
  | 'right-season'
  | 'formal-enough'
  | 'close-to-yours'
  | 'in-time'

export const WEIGHTS: Readonly<Record<ReasonCode, number>> = {
  'made-for-occasion': 8,
  'right-season': 4,
  'formal-enough': 3,
  'in-time': 3,
  'close-to-yours': 2,
}

export const REASONS: Readonly<Record<ReasonCode, Text>> = {
  'made-for-occasion': {
    en: 'It was put together for this occasion.',
    'zh-CN': '本就为这一场合搭配。',
  },
  'right-season': {
    en: 'Its cloth suits the time of year.',
    'zh-CN': '面料合于时令。',
  },
  'formal-enough': {
    en: 'By convention its cloth is neither too plain nor too grand for the day.',
    'zh-CN': '按惯例，面料既不过于随意，也不过于隆重。',
  },
  'close-to-yours': {
    en: 'It keeps most of what you have chosen so far.',
    'zh-CN': '保留了您目前的大部分选择。',
  },
  'in-time': {
    en: 'By our estimate it can leave the plant before your day.',
    'zh-CN': '据我们估算，可在您的日子之前出厂。',
  },
}

/** From … to formality of cloth (1 everyday … 5 evening dress) that a day usually asks for. */
export const FORMALITY: Readonly<Record<OccasionId, readonly [number, number]>> = {
  wedding: [3, 5],
  work: [3, 4],
  evening: [4, 5],
  interview: [4, 4],
  everyday: [1, 3],
  graduation: [3, 4],
}
