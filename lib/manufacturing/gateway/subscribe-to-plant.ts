import { randomUUID } from 'node:crypto'
import { subscriptionAnswerSchema } from '@/lib/core/factory/wire-contract'
import type { Result } from '@/lib/core/shared/result'
import { type GatewayRefusal, plantCall } from './plant-call'

/** Tells the plant where its callbacks go and with which secret they are signed. */
export const subscribeToPlant = (subscription: {
  readonly url: string
  readonly secret: string
}): Promise<Result<{ readonly url: string; readonly shopNow: string }, GatewayRefusal>> =>
  plantCall({
    method: 'PUT',
    path: '/subscription',
    body: subscription,
    // A new key each time: subscribing again is meant, and makes what is waiting due at once.
    idempotencyKey: randomUUID(),
    answer: subscriptionAnswerSchema,
  })
