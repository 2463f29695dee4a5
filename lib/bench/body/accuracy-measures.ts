import { bodyAccuracy, QUESTIONS } from '../body-accuracy'
import { againstLimit, type Measure } from '../measure'
import type { Judged } from './judged'

/**
 * Mean absolute errors, mm, and how far the 90 % interval is from holding 90 of 100 people. The worst
 * single measure is told as the share of people that its interval misses.
 */
export const ACCURACY_NAMES = [
  'body.error.chest',
  'body.error.waist',
  'body.error.eight',
  'body.coverage.off',
  'body.coverage.worst-missed',
] as const

const CHEST_MM = { m: 27, w: 36 }
const WAIST_MM = { m: 38, w: 41 }
const EIGHT_MM = 10
const MOST_OFF = 0.03
const MOST_MISSED = 0.2

export function accuracyMeasures({ sex, who, model, people }: Judged): Measure[] {
  const two = bodyAccuracy(model, people, QUESTIONS[2] ?? [])
  const all = Object.values(QUESTIONS).map((asked) => bodyAccuracy(model, people, asked))
  const eight = all.at(-1) ?? two
  const limit = (name: (typeof ACCURACY_NAMES)[number], unit: string, ours: number, most: number) =>
    againstLimit({ name: `${name}.${who}`, unit, ours }, most)
  return [
    limit('body.error.chest', 'mm', two.maeMm.chest ?? Number.NaN, CHEST_MM[sex]),
    limit('body.error.waist', 'mm', two.maeMm.waist ?? Number.NaN, WAIST_MM[sex]),
    limit('body.error.eight', 'mm', eight.meanOf25Mm, EIGHT_MM),
    limit(
      'body.coverage.off',
      'share',
      Math.max(...all.map(({ coverage }) => Math.abs(coverage - 0.9))),
      MOST_OFF,
    ),
    limit(
      'body.coverage.worst-missed',
      'share',
      Math.max(...all.map(({ leastCovered }) => 1 - leastCovered.share)),
      MOST_MISSED,
    ),
  ]
}
