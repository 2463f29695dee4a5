import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'

/**
 * The package of one garment, as it was sent. It holds finished measures, which come from a body:
 * therefore it is sealed with its owner's key like the body itself, and moves to a new owner with it.
 */
const packagePlace = (lineId: string): string => `OrderLine.package:${lineId}`

type Sealed = { readonly id: string; readonly package: Uint8Array | null }

export async function openPackage(
  tx: ShopTx,
  ownerKey: string,
  line: Sealed,
): Promise<ProductionPackage | null> {
  if (!line.package) return null
  return JSON.parse(await openForOwner(tx, ownerKey, line.package, packagePlace(line.id)))
}

export async function readPackage(lineId: string): Promise<ProductionPackage | null> {
  const line = await shopDb().orderLine.findUniqueOrThrow({
    where: { id: lineId },
    include: { order: { select: { ownerKey: true } } },
  })
  return openPackage(shopDb(), line.order.ownerKey, line)
}

/** What the plant got for each garment of an order, for whoever may see the order whole. */
export async function readPackages(
  orderId: string,
): Promise<ReadonlyMap<string, ProductionPackage>> {
  const order = await shopDb().order.findUniqueOrThrow({
    where: { id: orderId },
    select: { ownerKey: true, lines: { select: { id: true, package: true } } },
  })
  const opened = new Map<string, ProductionPackage>()
  for (const line of order.lines) {
    const made = await openPackage(shopDb(), order.ownerKey, line)
    if (made) opened.set(line.id, made)
  }
  return opened
}

/** Keeps the package as it will be sent; of two builders the first one's is kept and answered. */
export function storePackage(lineId: string, made: ProductionPackage): Promise<ProductionPackage> {
  return shopDb().$transaction(async (tx) => {
    const { orderId } = await tx.orderLine.findUniqueOrThrow({ where: { id: lineId } })
    // Whoever moves the order to another owner waits, or has done so before.
    await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${orderId} FOR UPDATE`
    const { ownerKey } = await tx.order.findUniqueOrThrow({ where: { id: orderId } })
    const line = await tx.orderLine.findUniqueOrThrow({ where: { id: lineId } })
    const stored = await openPackage(tx, ownerKey, line)
    if (stored) return stored
    const sealed = await sealForOwner(tx, ownerKey, JSON.stringify(made), packagePlace(lineId))
    await tx.orderLine.update({
      where: { id: lineId },
      data: { package: sealed, packageHash: made.hash, tag: made.tag },
    })
    return made
  })
}

/** Seals what was sealed for one owner anew for another. */
export async function movePackage(
  tx: ShopTx,
  line: Sealed,
  fromKey: string,
  toKey: string,
): Promise<void> {
  const made = await openPackage(tx, fromKey, line)
  if (!made) return
  const sealed = await sealForOwner(tx, toKey, JSON.stringify(made), packagePlace(line.id))
  await tx.orderLine.update({ where: { id: line.id }, data: { package: sealed } })
}
