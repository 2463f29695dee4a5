import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { realClock } from '@/lib/infra/clock'
import { type PlantTx, plantDb } from '@/lib/infra/db/plant'
import { sha256 } from '@/lib/infra/digest'
import type { PlantCustomer } from './plant-customer'
import type { PlantRefusalCode } from './plant-refusal'

/**
 * Idempotency-Key (draft-07 semantics): the first call does it, a call meanwhile hears 409, a later
 * one hears the stored answer byte for byte, and another body under the same key is refused. The
 * answer is stored in the transaction of what it is about. A claim is a short lease, so that a call
 * whose process was killed can be made again.
 */
export type Reply = { readonly status: number; readonly body: string }

export type KeyedCall = {
  readonly customer: PlantCustomer
  readonly operation: string
  readonly key: string
  readonly body: Json
}

type Outcome =
  | { readonly kind: 'answered'; readonly reply: Reply; readonly replayed: boolean }
  | {
      readonly kind: 'refused'
      readonly code: Extract<PlantRefusalCode, 'in-flight' | 'key-reused'>
    }

const LEASE_MS = 20_000
const refused = (code: 'in-flight' | 'key-reused'): Outcome => ({ kind: 'refused', code })

const idOf = ({ customer, operation, key }: KeyedCall) => ({
  customerId: customer.id,
  operation,
  key,
})

async function claim(call: KeyedCall, fingerprint: string): Promise<Outcome | 'mine'> {
  const nowMs = realClock.nowMs()
  const id = idOf(call)
  const leaseUntil = new Date(nowMs + LEASE_MS)
  const { count } = await plantDb().plantIdempotency.createMany({
    data: [{ ...id, fingerprint, leaseUntil }],
    skipDuplicates: true,
  })
  if (count === 1) return 'mine'
  const found = await plantDb().plantIdempotency.findUnique({
    where: { customerId_operation_key: id },
  })
  // Gone between the two statements: the first call failed and may be made again.
  if (!found) return refused('in-flight')
  if (found.fingerprint !== fingerprint) return refused('key-reused')
  if (found.status !== null && found.body !== null) {
    const { status, body } = found
    return { kind: 'answered', reply: { status, body }, replayed: true }
  }
  if (found.leaseUntil.getTime() > nowMs) return refused('in-flight')
  const taken = await plantDb().plantIdempotency.updateMany({
    where: { ...id, status: null, leaseUntil: found.leaseUntil },
    data: { leaseUntil },
  })
  return taken.count === 1 ? 'mine' : refused('in-flight')
}

export async function oncePerKey(
  call: KeyedCall,
  run: (tx: PlantTx) => Promise<Reply>,
): Promise<Outcome> {
  const claimed = await claim(call, sha256(canonicalJson(call.body)))
  if (claimed !== 'mine') return claimed
  const id = idOf(call)
  try {
    const reply = await plantDb().$transaction(async (tx) => {
      const answer = await run(tx)
      await tx.plantIdempotency.update({
        where: { customerId_operation_key: id, status: null },
        data: answer,
      })
      return answer
    })
    return { kind: 'answered', reply, replayed: false }
  } catch (error) {
    await plantDb().plantIdempotency.deleteMany({ where: { ...id, status: null } })
    throw error
  }
}
