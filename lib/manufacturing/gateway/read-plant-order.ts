import { type OrderAnswer, orderAnswerSchema } from '@/lib/core/factory/wire-contract'
import type { Result } from '@/lib/core/shared/result'
import { type GatewayRefusal, plantCall } from './plant-call'

/** One of our garments as the plant sees it now. */
export const readPlantOrder = (
  plantOrderId: string,
): Promise<Result<OrderAnswer, GatewayRefusal>> =>
  plantCall({
    method: 'GET',
    path: `/orders/${encodeURIComponent(plantOrderId)}`,
    answer: orderAnswerSchema,
  })
