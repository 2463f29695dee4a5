import { modelOf } from '@/lib/core/body/model/body-model'
import { momentsOf } from '@/lib/core/body/model/survey-moments'
import type { Measure } from '../measure'
import type { Section } from '../section'
import { heldOut, surveyPeople } from '../survey-people'
import { ACCURACY_NAMES, accuracyMeasures } from './accuracy-measures'
import { GATE_NAMES, gateMeasures } from './gate-measures'
import type { Judged } from './judged'
import { SPEED_NAME, speedMeasure } from './speed-measure'

const WHO = [
  ['m', 'men'],
  ['w', 'women'],
] as const

/**
 * The body model and its gate, fitted on four of five soldiers and judged on every fifth. Without the
 * survey only the speed is measured.
 */
export const BODY: Section = {
  names: [
    ...WHO.flatMap(([, who]) => [...ACCURACY_NAMES, ...GATE_NAMES].map((name) => `${name}.${who}`)),
    SPEED_NAME,
  ],
  run: async (isWanted, print) => {
    if (isWanted(SPEED_NAME)) print(speedMeasure())
    for (const [sex, who] of WHO) {
      const people = surveyPeople(sex)
      if (!people) {
        process.stderr.write('EVALUATION_DATA has no survey: body accuracy and gate are left out\n')
        return
      }
      const { fitting, checking } = heldOut(people)
      const judged: Judged = { sex, who, model: modelOf(sex, momentsOf(fitting)), people: checking }
      const measures: [readonly string[], (judged: Judged) => readonly Measure[]][] = [
        [ACCURACY_NAMES, accuracyMeasures],
        [GATE_NAMES, gateMeasures],
      ]
      for (const [names, measure] of measures)
        if (isWanted(...names.map((name) => `${name}.${who}`))) measure(judged).forEach(print)
    }
  },
}
