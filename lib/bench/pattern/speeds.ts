import { draftingBody } from '@/lib/core/body/drafting-body'
import { checkBody } from '@/lib/core/body/gate/check-body'
import { bodyModel } from '@/lib/core/body/model/body-model'
import { answersOf } from '@/lib/core/body/profile-answers'
import { draftOrder } from '@/lib/core/pattern/draft-order'
import { draftDesign } from '@/lib/core/pattern/freesewing/draft-design'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { BALANCED } from '@/lib/core/pattern/measures/pattern-input'
import { optionsFor } from '@/lib/core/pattern/measures/style-options'
import { libraryFor } from '@/lib/core/pattern/measures/to-library'
import { againstLimit, type Measure } from '../measure'
import { sha256 } from './sha256'

/** Both against a bare draft of a jacket by the library, taken in turns in one run. */
const ROUNDS = 15
const BODY_PER_DRAFT = 1 / 20
const QUOTE_PER_DRAFT = 6

const profile = {
  sex: 'm',
  values: { height: 1755, weight: 84, chest: 1056, waist: 936, inseam: 805, sleeveLeft: 590 },
  preference: 'regular',
  consentAtMs: 0,
} as const

export function speeds(): Measure[] {
  const body = draftingBody(profile)
  const bare = { body: [] as number[], quote: [] as number[], draft: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    bare.draft.push(taken(() => bareJacket(body.measurements)))
    bare.body.push(
      taken(() => {
        checkBody(bodyModel('m'), answersOf(profile), 'cm')
        draftingBody(profile)
      }),
    )
    bare.quote.push(
      taken(() =>
        draftOrder(
          { cut: 'suit-men', options: {}, body: draftingBody(profile), preference: 'regular' },
          { complete: completeBody, digest: sha256 },
        ),
      ),
    )
  }
  const draft = median(bare.draft)
  const of = (name: string, ours: number, target: number): Measure =>
    againstLimit({ name, unit: 'bare jacket drafts', ours: ours / draft }, target)
  return [
    of('pattern.speed.body', median(bare.body), BODY_PER_DRAFT),
    of('pattern.speed.quote', median(bare.quote), QUOTE_PER_DRAFT),
  ]
}

type Body = ReturnType<typeof draftingBody>['measurements']

function bareJacket(body: Body): void {
  const library = libraryFor('jacket', body, { sleeveMm: body.sleeve, slopeDeg: 20 })
  const carriage = {
    heightMm: body.height,
    backLengthMm: body.backLength,
    posture: BALANCED,
  }
  const options = optionsFor('jacket', 'regular', {}, library, carriage)
  draftDesign('jacket', [{ measurements: library, options }])
}

function taken(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
