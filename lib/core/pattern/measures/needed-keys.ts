import type { DesignId } from '../freesewing/draft-design'
import type { PatternInput } from './pattern-input'
import type { Complete, FullMeasures, KnownMeasures, PatternKey, Sex } from './pattern-keys'

/** The measures that move a point of a design; the others may stay unknown without a word. */
const TOP: readonly PatternKey[] = [
  'chest',
  'waist',
  'seat',
  'neck',
  'biacromial',
  'backLength',
  'waistH',
  'ribH',
  'waistToSeat',
  'axillaH',
]
const SLEEVED: readonly PatternKey[] = ['sleeve', 'upperArm', 'biceps', 'wrist']
const NEEDED: Readonly<Record<DesignId, readonly PatternKey[]>> = {
  jacket: [...TOP, ...SLEEVED],
  waistcoat: TOP,
  trousers: [
    'waist',
    'seat',
    'lowerThigh',
    'inseam',
    'waistH',
    'waistToSeat',
    'kneeH',
    'crotchTotal',
    'crotchFront',
  ],
  shirt: [...TOP, ...SLEEVED],
  overcoat: [...TOP, ...SLEEVED],
}
/** The bust of a woman's jacket. */
const BUST: readonly PatternKey[] = ['backWidth', 'cervicalH', 'chestH']

export const neededKeys = (designs: readonly DesignId[], sex: Sex): readonly PatternKey[] => [
  ...new Set([
    ...designs.flatMap((design) => NEEDED[design]),
    ...(sex === 'female' && designs.includes('jacket') ? BUST : []),
  ]),
]

/** Two of these at least: a person's size must have been said somehow. */
const SIZES: readonly (readonly [PatternKey, PatternKey])[] = [
  ['height', 'weight'],
  ['chest', 'waist'],
  ['waist', 'inseam'],
  ['waist', 'seat'],
]

export const saysASize = (known: KnownMeasures): boolean =>
  SIZES.some((pair) => pair.every((key) => known[key] !== undefined))

const OF_THE_ARM: readonly PatternKey[] = ['sleeve', 'upperArm', 'wrist', 'spineWrist']

/**
 * The whole body. The length of an arm tells something of the rest of a body, but somebody who asks
 * for a longer sleeve must not get another back: where the height is known, arms fill in arms only, and
 * not how thick they are, because an armhole is as deep as the sleeve asks for.
 */
export function wholeBody(
  { sex, known }: Pick<PatternInput, 'sex' | 'known'>,
  complete: Complete,
): FullMeasures | undefined {
  if (known.height === undefined || known.sleeve === undefined) return complete(sex, known)
  const { sleeve, ...others } = known
  const [body, arms] = [complete(sex, others), complete(sex, known)]
  if (!body || !arms) return undefined
  return {
    ...body,
    sleeve,
    ...Object.fromEntries(OF_THE_ARM.map((key) => [key, arms[key]])),
  }
}
