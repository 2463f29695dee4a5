import type { ShopTx } from '@/lib/infra/db/shop'
import type { Prisma } from '@/prisma/generated/shop/client'
import type { ChargeObject, KnownCard } from './objects/charge-object'
import type { CustomerObject } from './objects/customer-object'
import type { IntentObject } from './objects/intent-object'
import type { LineItem } from './objects/line-item'
import type { RefundObject } from './objects/refund-object'
import type { SessionObject } from './objects/session-object'
import type { ObjectKind } from './payment-ids'

/** What the company keeps of a session beside what its API shows. */
type SessionInner = {
  readonly lineItems: readonly LineItem[]
  readonly intent: {
    readonly description: string | null
    readonly receiptEmail: string | null
    readonly metadata: Record<string, string>
  }
  /** Set while the bank's 3-D Secure question is open. */
  readonly asked: { readonly card: KnownCard; readonly email: string | null } | null
}

type Shapes = {
  session: { data: SessionObject; inner: SessionInner }
  intent: { data: IntentObject; inner: { readonly card?: KnownCard; readonly sessionId: string } }
  charge: { data: ChargeObject; inner: Record<string, never> }
  refund: { data: RefundObject; inner: Record<string, never> }
  customer: { data: CustomerObject; inner: Record<string, never> }
}

export type Stored<K extends ObjectKind> = Shapes[K] & { readonly dueAt: Date | null }

type Row = { data: unknown; inner: unknown; dueAt: Date | null }

// The rows are written by this file alone, so what comes back has the shape it went in with.
const stored = <K extends ObjectKind>(row: Row): Stored<K> => row as unknown as Stored<K>

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue

export async function readObject<K extends ObjectKind>(
  tx: ShopTx,
  kind: K,
  id: string,
): Promise<Stored<K> | null> {
  const row = await tx.paymentObject.findFirst({ where: { id, kind } })
  return row && stored<K>(row)
}

/** Reads and holds the row until the transaction ends: two submits meet here, one after the other. */
export async function lockObject<K extends ObjectKind>(
  tx: ShopTx,
  kind: K,
  id: string,
): Promise<Stored<K> | null> {
  await tx.$queryRaw`SELECT id FROM "PaymentObject" WHERE id = ${id} FOR UPDATE`
  return readObject(tx, kind, id)
}

type Placing = { readonly paymentIntentId?: string | null; readonly dueAtMs?: number | null }

const placed = ({ paymentIntentId, dueAtMs }: Placing) => ({
  ...(paymentIntentId === undefined ? {} : { paymentIntentId }),
  ...(dueAtMs === undefined ? {} : { dueAt: dueAtMs === null ? null : new Date(dueAtMs) }),
})

export async function createObject<K extends ObjectKind>(
  tx: ShopTx,
  kind: K,
  shape: Shapes[K],
  placing: Placing = {},
): Promise<void> {
  const { id, created } = shape.data
  const [data, inner] = [json(shape.data), json(shape.inner)]
  const createdAt = new Date(created * 1000)
  await tx.paymentObject.create({ data: { id, kind, data, inner, createdAt, ...placed(placing) } })
}

export async function saveObject<K extends ObjectKind>(
  tx: ShopTx,
  _kind: K,
  shape: Shapes[K],
  placing: Placing = {},
): Promise<void> {
  await tx.paymentObject.update({
    where: { id: shape.data.id },
    data: { data: json(shape.data), inner: json(shape.inner), ...placed(placing) },
  })
}
