import { randomUUID } from 'node:crypto'
import { faultsIn } from '@/lib/core/factory/fault'
import { packageIsUnaltered } from '@/lib/core/factory/package-hash'
import { type Plan, planRoute, visitsOf } from '@/lib/core/factory/promise'
import { isKnownOperation } from '@/lib/core/factory/routing'
import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { isCut } from '@/lib/core/garment/cut'
import { DAY_MS, toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { PlantTx } from '@/lib/infra/db/plant'
import { sha256 } from '@/lib/infra/digest'
import type { PlantOrder } from '@/prisma/generated/plant/client'
import { bookedFrom, lockCapacity } from './booked-from'
import { emitCallback } from './emit-callback'
import { readPlantNowMs, settlePlantClock } from './plant-clock'
import type { PlantCustomer } from './plant-customer'
import type { PlantRefusal } from './plant-refusal'
import { sealPackage } from './sealed-package'
import { slotRows, stopOf } from './slot-rows'

/** How long after the promise the package is kept, for alterations and complaints (our assumption). */
const RETENTION_DAYS = 90

type Accepted = {
  readonly status: 200 | 201
  readonly body: { readonly id: string; readonly tag: string; readonly promisedAt: string }
}

const accepted = (status: Accepted['status'], order: PlantOrder): Accepted => ({
  status,
  body: { id: order.id, tag: order.tag, promisedAt: toIso(Number(order.promisedShopMs)) },
})

function whyRefused(content: ProductionPackage): PlantRefusal | null {
  if (!packageIsUnaltered(content, sha256)) return { code: 'package-altered', pointer: '/hash' }
  if (!isCut(content.family)) return { code: 'unknown-family', pointer: '/family' }
  const unknown = content.routing.findIndex((step) => !isKnownOperation(step.operation))
  if (unknown >= 0) return { code: 'unknown-operation', pointer: `/routing/${unknown}/operation` }
  if (!faultsIn(content.bom).includes('FAULT-OUT-OF-STOCK')) return null
  const item = content.bom.findIndex((material) => faultsIn([material]).length > 0)
  return {
    code: 'out-of-stock',
    detail: 'The last of this cloth was used while the order was on its way. None is on order.',
    pointer: `/bom/${item}`,
  }
}

/** The same garment sent again under another key is the same order; anything else is a mistake. */
async function whatIsThere(tx: PlantTx, customer: PlantCustomer, content: ProductionPackage) {
  const orderNumber = content.order
  const same = await tx.plantOrder.findUnique({
    where: { customerId_orderNumber: { customerId: customer.id, orderNumber } },
  })
  if (same?.packageHash === content.hash) return ok(accepted(200, same))
  if (same) return refuse({ code: 'order-exists' } as const)
  const tagged = await tx.plantOrder.findUnique({ where: { tag: content.tag } })
  return tagged ? refuse({ code: 'tag-in-use', pointer: '/tag' } as const) : null
}

const fitKindOf = (fit: ProductionPackage['fit']): 'size' | 'altered' | 'drafted' =>
  fit.kind === 'size' && fit.alterations ? 'altered' : fit.kind

async function book(
  tx: PlantTx,
  customer: PlantCustomer,
  content: ProductionPackage,
  plan: Plan,
  nowMs: number,
  seeded: boolean,
): Promise<PlantOrder> {
  const id = randomUUID()
  const promisedShopMs = BigInt(plan.promisedShopMs)
  const order = await tx.plantOrder.create({
    data: {
      id,
      customerId: customer.id,
      orderNumber: content.order,
      tag: content.tag,
      labelToken: content.labelToken,
      family: content.family,
      fitKind: fitKindOf(content.fit),
      faults: faultsIn(content.bom),
      state: 'accepted',
      acceptedShopMs: BigInt(nowMs),
      plannedShopMs: BigInt(plan.plannedShopMs),
      promisedShopMs,
      firstPromisedShopMs: promisedShopMs,
      packageHash: content.hash,
      ...sealPackage(id, content),
      retainUntilShopMs: promisedShopMs + BigInt(RETENTION_DAYS * DAY_MS),
      seeded,
    },
  })
  await tx.plantSlot.createMany({ data: slotRows(id, plan.slots) })
  return order
}

/** An example of the demo, accepted on an earlier day; it never keeps the clock running. */
type Example = { readonly acceptedShopMs: number }

/** Accepts one garment: order, slots and the `accepted` event stand together, or not at all. */
export async function acceptOrder(
  tx: PlantTx,
  customer: PlantCustomer,
  content: ProductionPackage,
  example?: Example,
): Promise<Result<Accepted, PlantRefusal>> {
  const refusal = whyRefused(content)
  if (refusal) return refuse(refusal)
  await lockCapacity(tx)
  const already = await whatIsThere(tx, customer, content)
  if (already) return already
  const nowMs = example?.acceptedShopMs ?? (await readPlantNowMs(tx))
  const booked = await bookedFrom(tx, nowMs)
  const plan = planRoute({ visits: visitsOf(content.routing), readyShopMs: nowMs, booked })
  if (!plan) return refuse({ code: 'no-capacity' })
  const order = await book(tx, customer, content, plan, nowMs, example !== undefined)
  await emitCallback(
    tx,
    order,
    'accepted',
    { occurredShopMs: nowMs, shopNowMs: nowMs },
    {
      promisedAt: toIso(plan.promisedShopMs),
      stations: slotRows(order.id, plan.slots).map(stopOf),
    },
  )
  await settlePlantClock(tx)
  return ok(accepted(201, order))
}
