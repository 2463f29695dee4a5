import type { ShopTx } from '@/lib/infra/db/shop'

/** Tells everybody who listens on a channel, when the caller's transaction commits and not before. */
export async function tell(tx: ShopTx, channel: 'order' | 'thread', key: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_notify(${channel}, ${key})::text`
}
