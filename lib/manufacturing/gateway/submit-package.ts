import {
  type OrderAccepted,
  orderAcceptedSchema,
  type ProductionPackage,
} from '@/lib/core/factory/wire-contract'
import type { Result } from '@/lib/core/shared/result'
import { type GatewayRefusal, plantCall } from './plant-call'

/** Sends one garment to the plant. The same key may be sent again until there is an answer. */
export const submitPackage = (order: {
  readonly package: ProductionPackage
  readonly idempotencyKey: string
}): Promise<Result<OrderAccepted, GatewayRefusal>> =>
  plantCall({
    method: 'POST',
    path: '/orders',
    body: order.package,
    idempotencyKey: order.idempotencyKey,
    answer: orderAcceptedSchema,
  })
