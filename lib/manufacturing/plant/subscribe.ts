import { ok, type Result } from '@/lib/core/shared/result'
import { realClock } from '@/lib/infra/clock'
import type { PlantTx } from '@/lib/infra/db/plant'
import { masterKey, masterKeys, openWith, sealWith } from '@/lib/infra/seal'
import type { PlantCustomer as CustomerRow } from '@/prisma/generated/plant/client'
import { CALLBACK_CHANNEL } from './channels'
import type { PlantCustomer } from './plant-customer'
import type { PlantRefusal } from './plant-refusal'

type Subscription = { readonly url: string; readonly secret: string }

const about = (customerId: string): string => `PlantCustomer.secret:${customerId}`

/** Where a customer's callbacks go from now on; what it has not heard yet is due at once. */
export async function subscribe(
  tx: PlantTx,
  customer: PlantCustomer,
  { url, secret }: Subscription,
): Promise<Result<{ status: 200; body: { url: string } }, PlantRefusal>> {
  const [{ id: secretKeyId, key }] = masterKeys()
  await tx.plantCustomer.update({
    where: { id: customer.id },
    data: {
      callbackUrl: url,
      secret: sealWith(key, secret, about(customer.id)),
      secretKeyId,
    },
  })
  await tx.plantCallback.updateMany({
    where: { customerId: customer.id, deliveredAt: null },
    data: { nextTryAt: new Date(realClock.nowMs()), attempts: 0 },
  })
  await tx.$executeRaw`SELECT pg_notify(${CALLBACK_CHANNEL}, ${customer.id})`
  return ok({ status: 200, body: { url } })
}

/** The address and the opened secret, or null for a customer that never subscribed. */
export function subscriptionOf(
  row: Pick<CustomerRow, 'id' | 'callbackUrl' | 'secret' | 'secretKeyId'>,
): Subscription | null {
  if (!row.callbackUrl || !row.secret || !row.secretKeyId) return null
  return {
    url: row.callbackUrl,
    secret: openWith(masterKey(row.secretKeyId), row.secret, about(row.id)),
  }
}
