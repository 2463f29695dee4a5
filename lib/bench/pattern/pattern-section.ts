import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { againstLimit } from '../measure'
import type { Section } from '../section'
import { heldOut, surveyPeople } from '../survey-people'
import { chosenFrom, DRAFTED, drafting } from './drafting'
import { familyMeasures, KINDS, nameOf } from './family-measures'
import { sha256 } from './sha256'
import { speeds } from './speeds'

/**
 * Drafting for bodies that the model was not fitted on (every fifth of the survey), against the bars of
 * measured garments: what is refused, what crosses itself or overlaps, how exact chest and shoulder are,
 * what a longer sleeve and a wider fit move, how much cloth it takes beside shelf packing, and how long.
 */
const EACH_SEX = 150
const SPEEDS = ['pattern.speed.body', 'pattern.speed.quote']
const SAME = 'pattern.same-hash'

const ofFamily = (family: (typeof DRAFTED)[number]): string[] =>
  KINDS.map((kind) => nameOf(kind, family))

export const PATTERN: Section = {
  names: [...DRAFTED.flatMap(ofFamily), 'pattern.refused.women-jacket', SAME, ...SPEEDS],
  run: async (isWanted, print) => {
    const surveys = { men: surveyPeople('m'), women: surveyPeople('w') }
    if (!surveys.men || !surveys.women) {
      console.error('pattern: EVALUATION_DATA is not set, skipped')
      return
    }
    const men = heldOut(surveys.men).checking
    const women = heldOut(surveys.women).checking
    const people = { men: chosenFrom(men, EACH_SEX), women: chosenFrom(women, EACH_SEX) }
    for (const family of DRAFTED)
      if (isWanted(...ofFamily(family), 'pattern.refused.women-jacket'))
        familyMeasures(family, people).forEach(print)
    if (isWanted(SAME)) {
      const hashes = [1, 2].map(() =>
        sha256(canonicalJson(drafting('suit', 'male', men.slice(0, 1)))),
      )
      print(
        againstLimit({ name: SAME, unit: 'different answers', ours: new Set(hashes).size - 1 }, 0),
      )
    }
    if (isWanted(...SPEEDS)) speeds().forEach(print)
  },
}
