import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { againstLimit } from '../measure'
import type { Section } from '../section'
import { heldOut, surveyPeople } from '../survey-people'
import { DRAFTED, type Drafting, drafting } from './drafting'
import { sha256 } from './sha256'
import { speeds } from './speeds'

/**
 * Drafting for bodies that the model was not fitted on (every fifth of the survey), against the bars of
 * measured garments: what is refused, what crosses itself or overlaps, how exact the chest is, how much
 * cloth it takes beside shelf packing, and how long it takes.
 */
const KINDS = ['refused', 'crossing', 'laid', 'chest', 'cloth'] as const
const EACH_SEX = 150
const REFUSED_PERCENT = { 'women-jacket': 10, else: 2 } as const
const SPEEDS = ['pattern.speed.body', 'pattern.speed.quote']
const SAME = 'pattern.same-hash'

const nameOf = (kind: (typeof KINDS)[number], family: string): string => `pattern.${kind}.${family}`
const ofFamily = (family: string): string[] => KINDS.map((kind) => nameOf(kind, family))

export const PATTERN: Section = {
  names: [...DRAFTED.flatMap(ofFamily), 'pattern.refused.women-jacket', SAME, ...SPEEDS],
  run: async (isWanted, print) => {
    const surveys = [surveyPeople('m'), surveyPeople('w')]
    if (surveys.some((survey) => !survey)) {
      console.error('pattern: EVALUATION_DATA is not set, skipped')
      return
    }
    const people = surveys.map((survey) => heldOut(survey ?? []).checking)
    for (const family of DRAFTED) {
      if (!isWanted(...ofFamily(family), 'pattern.refused.women-jacket')) continue
      const [men, women] = people.map((held, at) =>
        drafting(family, at === 0 ? 'male' : 'female', held, EACH_SEX),
      ) as [Drafting, Drafting]
      const sum = (of: (drafting: Drafting) => number): number => of(men) + of(women)
      const bodies = sum(({ asked }) => asked)
      const percent = (count: number, of: number) => (100 * count) / of
      const limit = (name: string, unit: string, ours: number, target: number): void =>
        print(againstLimit({ name, unit, ours }, target))
      const others = family === 'jacket' ? men : null
      limit(
        nameOf('refused', family),
        '%',
        others
          ? percent(others.refused, others.asked)
          : percent(
              sum((d) => d.refused),
              bodies,
            ),
        REFUSED_PERCENT.else,
      )
      if (family === 'jacket')
        limit(
          'pattern.refused.women-jacket',
          '%',
          percent(women.refused, women.asked),
          REFUSED_PERCENT['women-jacket'],
        )
      limit(
        nameOf('crossing', family),
        '%',
        percent(
          sum((d) => d.crossing),
          sum((d) => d.pieces),
        ),
        0.5,
      )
      limit(
        nameOf('laid', family),
        'faults',
        sum((d) => d.misplaced),
        0,
      )
      if (family !== 'trousers')
        limit(nameOf('chest', family), 'mm', Math.max(men.chestOffMm, women.chestOffMm), 0.5)
      limit(
        nameOf('cloth', family),
        'of shelf packing',
        sum((d) => d.clothRatios) / sum((d) => d.drawn),
        0.85,
      )
    }
    const [man] = people[0] ?? []
    if (man && isWanted(SAME)) {
      const hashes = [1, 2].map(() =>
        sha256(canonicalJson(drafting('suit', 'male', [man], 1) as unknown as Json)),
      )
      print(
        againstLimit({ name: SAME, unit: 'different answers', ours: new Set(hashes).size - 1 }, 0),
      )
    }
    if (isWanted(...SPEEDS)) speeds().forEach(print)
  },
}
