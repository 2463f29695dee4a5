import { checkBody } from '@/lib/core/body/gate/check-body'
import type { Answers } from '@/lib/core/body/model/answer'
import { bodyModel, placeOf } from '@/lib/core/body/model/body-model'
import { predictBody } from '@/lib/core/body/model/predict-body'
import { draftDesign } from '@/lib/core/pattern/freesewing/draft-design'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { libraryFor } from '@/lib/core/pattern/measures/to-library'
import { FORMS } from '../body-gate'
import { againstPeer, type Measure } from '../measure'
import { perCallMs, warmUp } from '../sampling'

/**
 * Gate, prediction and fusion of a form of sixteen taped fields, against the bare draft of one jacket
 * by the library: no pieces, no nesting, no drawing of ours.
 */
export const SPEED_NAME = 'body.speed'
const TIMES = 20

export function speedMeasure(): Measure {
  const model = bodyModel('m')
  const answers: Answers = Object.fromEntries(
    (FORMS['16'] ?? []).map((key) => [
      key,
      { value: Math.round(model.mean[placeOf(key)] ?? 0), source: 'tape' as const },
    ]),
  )
  const ours = () => {
    checkBody(model, answers)
    predictBody(model, answers)
  }
  const bare = bareJacket()
  warmUp(ours, 400)
  warmUp(bare, 600)
  const head = { name: SPEED_NAME, unit: 'ms', ours: perCallMs(ours) }
  const peer = { peer: perCallMs(bare), peerName: 'freesewing jaeger draft', target: TIMES }
  return againstPeer(head, peer, checkBody(model, answers).findings.length === 0)
}

function bareJacket(): () => void {
  const body = completeBody('male', { height: 1755, weight: 82 })
  if (!body) throw new Error('no body')
  const measurements = libraryFor('jacket', body, { sleeveMm: body.sleeve, slopeDeg: 18 })
  return () => {
    if (!draftDesign('jacket', [{ measurements, options: {} }]).ok) throw new Error('not drawn')
  }
}
