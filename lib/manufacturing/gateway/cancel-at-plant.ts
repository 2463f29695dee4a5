import { cancelAnswerSchema } from '@/lib/core/factory/wire-contract'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type GatewayRefusal, plantCall } from './plant-call'

type Cancelled = { readonly plantOrderId: string; readonly shopNow: string }

/** `too-late`: cloth is cut, or it has left; the plant's reason comes with it. */
type CancelRefusal =
  | GatewayRefusal
  | { readonly code: 'too-late'; readonly reason: 'cut' | 'dispatched'; readonly detail: string }

/** Takes one garment back. One the plant has already cancelled is cancelled. */
export async function cancelAtPlant(order: {
  readonly plantOrderId: string
  readonly reason: string
  readonly idempotencyKey: string
}): Promise<Result<Cancelled, CancelRefusal>> {
  const { plantOrderId, reason, idempotencyKey } = order
  const answer = await plantCall({
    method: 'POST',
    path: `/orders/${encodeURIComponent(plantOrderId)}/cancel`,
    body: { reason },
    idempotencyKey,
    answer: cancelAnswerSchema,
  })
  if (answer.ok) return ok({ plantOrderId, shopNow: answer.value.shopNow })
  if (answer.error.code === 'unreachable') return answer
  const { problem, detail } = answer.error
  if (problem.code === 'cut' || problem.code === 'dispatched')
    return refuse({ code: 'too-late', reason: problem.code, detail })
  if (problem.code === 'cancelled' && problem.shopNow)
    return ok({ plantOrderId, shopNow: problem.shopNow })
  return answer
}
