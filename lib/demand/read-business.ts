import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { mayAs } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { WISH_IN_WORDS } from './record-wish'

export type BusinessOrder = {
  readonly number: string
  readonly state: string
  readonly placedShopMs: number
  readonly promisedShopMs: number | null
  readonly firstPromisedShopMs: number | null
  readonly neededByShopMs: number | null
  readonly countryCode: string
  readonly garments: number
  readonly measured: boolean
  readonly totalCents: number
  readonly currency: string
  readonly seeded: boolean
}

export type DemandCount = { readonly kind: string; readonly what: string; readonly count: number }

/** A wish in the words it was said in; nobody's name, and nothing that leads to one. */
export type WishWords = { readonly id: string; readonly text: string; readonly saidAtMs: number }

export type BusinessView = {
  readonly wishes: readonly WishWords[]
  readonly orders: readonly BusinessOrder[]
  readonly demand: readonly DemandCount[]
}

const MOST_ORDERS = 100
const MOST_WISHES = 50

/** The brand's first look at its shop: orders without persons, and what people asked for. */
export async function readBusiness(
  actor: Actor,
): Promise<Result<BusinessView, { readonly code: 'not-a-manager' }>> {
  if (!mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const rows = await shopDb().order.findMany({
    orderBy: { createdAt: 'desc' },
    take: MOST_ORDERS,
    include: { lines: { select: { quantity: true, fit: true } } },
  })
  const signals = await shopDb().demandSignal.groupBy({
    by: ['kind', 'family', 'choice'],
    _count: { _all: true },
    orderBy: { _count: { id: 'desc' } },
    take: 30,
  })
  const wishes = await shopDb().demandSignal.findMany({
    where: { kind: WISH_IN_WORDS, text: { not: null } },
    orderBy: { id: 'desc' },
    take: MOST_WISHES,
  })
  return ok({
    wishes: wishes.map(({ id, text, createdAt }) => ({
      id: String(id),
      text: text ?? '',
      saidAtMs: createdAt.getTime(),
    })),
    orders: rows.map((row) => ({
      number: row.number,
      state: row.state,
      placedShopMs: Number(row.placedShopMs),
      promisedShopMs: row.promisedShopMs === null ? null : Number(row.promisedShopMs),
      firstPromisedShopMs:
        row.firstPromisedShopMs === null ? null : Number(row.firstPromisedShopMs),
      neededByShopMs: row.neededByShopMs === null ? null : Number(row.neededByShopMs),
      countryCode: row.countryCode,
      garments: row.lines.reduce((sum, line) => sum + line.quantity, 0),
      measured: row.lines.some((line) => (line.fit as { kind?: string }).kind === 'measured'),
      totalCents: row.totalCents,
      currency: row.currency,
      seeded: row.seeded,
    })),
    demand: signals.map((signal) => ({
      kind: signal.kind,
      what: signal.choice ?? signal.family ?? '',
      count: signal._count._all,
    })),
  })
}
