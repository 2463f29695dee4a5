import { type ProductionPackage, packageSchema } from '@/lib/core/factory/wire-contract'
import { masterKey, masterKeys, openWith, sealWith } from '@/lib/infra/seal'

/** The package says how a person is built: at rest it is sealed, and bound to its order's row. */
const about = (orderId: string): string => `PlantOrder.package:${orderId}`

export function sealPackage(orderId: string, content: ProductionPackage) {
  const [{ id, key }] = masterKeys()
  return { package: sealWith(key, JSON.stringify(content), about(orderId)), packageKeyId: id }
}

/** The package again, or null where none is kept (any more). */
export function openPackage(order: {
  readonly id: string
  readonly package: Uint8Array | null
  readonly packageKeyId: string | null
}): ProductionPackage | null {
  if (!order.package || !order.packageKeyId) return null
  const text = openWith(masterKey(order.packageKeyId), order.package, about(order.id))
  return packageSchema.parse(JSON.parse(text))
}
