import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { toIso } from '@/lib/core/shared/instant'
import type { Result } from '@/lib/core/shared/result'
import type { PlantTx } from '@/lib/infra/db/plant'
import { oncePerKey } from './once-per-key'
import { readPlantNowMs } from './plant-clock'
import { type PlantCall, plantRefuses } from './plant-door'
import { type PlantRefusal, plantProblem } from './plant-refusal'

const LONGEST_KEY = 200
const RETRY_AFTER_SECONDS = '1'

type Done = { readonly status: number; readonly body: Readonly<Record<string, Json>> }

/** A mutating machine call: key checked, done once, answered from the store ever after. */
export async function keyedDoor(
  { customer, request }: PlantCall,
  operation: string,
  body: Json,
  run: (tx: PlantTx) => Promise<Result<Done, PlantRefusal>>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (!key) return plantRefuses({ code: 'key-missing' })
  if (key.length > LONGEST_KEY) return plantRefuses({ code: 'key-too-long' })
  const outcome = await oncePerKey({ customer, operation, key, body }, async (tx) => {
    const result = await run(tx)
    const shopNowMs = await readPlantNowMs(tx)
    if (result.ok) {
      const { status } = result.value
      return { status, body: canonicalJson({ ...result.value.body, shopNow: toIso(shopNowMs) }) }
    }
    const refusal = plantProblem(result.error, shopNowMs)
    return { status: refusal.status, body: await refusal.text() }
  })
  if (outcome.kind === 'refused')
    return plantRefuses(
      { code: outcome.code },
      outcome.code === 'in-flight' ? { 'retry-after': RETRY_AFTER_SECONDS } : {},
    )
  const { status, body: stored } = outcome.reply
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return new Response(stored, {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  })
}
