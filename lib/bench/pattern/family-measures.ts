import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'
import { againstLimit, type Measure } from '../measure'
import { type DRAFTED, type Drafting, drafting } from './drafting'
import { type Variations, variations } from './variations'

/** One garment drafted for men and women, each kind of fault against its bar. */
export const KINDS = [
  ...(['refused', 'crossing', 'laid', 'chest', 'shoulder'] as const),
  ...(['sleeve', 'elsewhere', 'wider', 'cloth', 'cloth-least'] as const),
]
type Kind = (typeof KINDS)[number]
type Family = (typeof DRAFTED)[number]

const REFUSED_PERCENT = { 'women-jacket': 10, else: 2 } as const

export const nameOf = (kind: Kind, family: Family): string => `pattern.${kind}.${family}`

export function familyMeasures(
  family: Family,
  people: { readonly men: readonly SurveyPerson[]; readonly women: readonly SurveyPerson[] },
): Measure[] {
  const men = drafting(family, 'male', people.men)
  const women = drafting(family, 'female', people.women)
  const varied = [
    variations(family, 'male', people.men),
    variations(family, 'female', people.women),
  ]
  const sum = (of: (each: Drafting) => number): number => of(men) + of(women)
  const most = (of: (each: Drafting) => number): number => Math.max(of(men), of(women))
  const counted = (of: (each: Variations) => number): number =>
    varied.reduce((all, each) => all + of(each), 0)
  const limit = (kind: Kind, unit: string, ours: number, target?: number): Measure =>
    againstLimit({ name: nameOf(kind, family), unit, ours }, target)
  const refused = (each: Pick<Drafting, 'refused' | 'asked'>) => (100 * each.refused) / each.asked
  const both = { refused: sum((d) => d.refused), asked: sum((d) => d.asked) }
  const drawn = sum((d) => d.drawn)
  return [
    limit('refused', '%', refused(family === 'jacket' ? men : both), REFUSED_PERCENT.else),
    ...(family === 'jacket'
      ? [
          againstLimit(
            { name: 'pattern.refused.women-jacket', unit: '%', ours: refused(women) },
            REFUSED_PERCENT['women-jacket'],
          ),
        ]
      : []),
    limit('crossing', '%', (100 * sum((d) => d.crossing)) / sum((d) => d.pieces), 0.5),
    limit(
      'laid',
      'faults',
      sum((d) => d.misplaced),
      0,
    ),
    ...(family === 'trousers'
      ? []
      : [
          limit(
            'chest',
            'mm',
            most((d) => d.chestOffMm),
            0.5,
          ),
          limit(
            'shoulder',
            'mm',
            most((d) => d.shoulderOffMm),
            0.5,
          ),
          limit('sleeve', 'mm from 20', Math.max(...varied.map((each) => each.sleeveOffMm)), 2),
        ]),
    limit(
      'elsewhere',
      'pieces moved by a sleeve',
      counted((each) => each.movedElsewhere),
      0,
    ),
    limit(
      'wider',
      'girths out of order',
      counted((each) => each.notWider),
      0,
    ),
    limit('cloth', 'of shelf packing', sum((d) => d.clothRatios) / drawn, 0.85),
    limit(
      'cloth-least',
      'of shelf packing, no laying is shorter',
      sum((d) => d.leastRatios) / drawn,
    ),
  ]
}
