import {
  type QuoteAnswer,
  type QuoteRequest,
  quoteAnswerSchema,
} from '@/lib/core/factory/wire-contract'
import type { Result } from '@/lib/core/shared/result'
import { type GatewayRefusal, plantCall } from './plant-call'

/** A person waits for this one: better no promise than a slow page. */
const PATIENCE_MS = 2_500

/** A promise without an order. `neededBy` and `promisedAt` are when it leaves the plant. */
export const askQuote = (request: QuoteRequest): Promise<Result<QuoteAnswer, GatewayRefusal>> =>
  plantCall({
    method: 'POST',
    path: '/quotes',
    body: request,
    answer: quoteAnswerSchema,
    patienceMs: PATIENCE_MS,
  })
