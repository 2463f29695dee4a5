import type { ShopTx } from '@/lib/infra/db/shop'

/** MO-2026-00417: gap-free per year; taken in the order's own transaction. */
export async function nextOrderNumber(tx: ShopTx, shopMs: number): Promise<string> {
  const year = new Date(shopMs).getUTCFullYear()
  const [row] = await tx.$queryRaw<{ taken: number }[]>`
    INSERT INTO "NumberSeries" (name, next) VALUES (${`order-${year}`}, 2)
    ON CONFLICT (name) DO UPDATE SET next = "NumberSeries".next + 1
    RETURNING next - 1 AS taken`
  if (!row) throw new Error('no order number was given')
  return `MO-${year}-${String(row.taken).padStart(5, '0')}`
}
