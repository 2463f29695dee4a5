import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { plantDb } from '@/lib/infra/db/plant'
import type { PlantCustomer } from './plant-customer'

const FAILS_TIMES = 2
const SLOW_MS = 8_000

/** FAULT-500: true for the first two tries of an order, counted outside any transaction. */
export async function failsThisTime(
  customer: PlantCustomer,
  content: ProductionPackage,
): Promise<boolean> {
  const [row] = await plantDb().$queryRaw<{ tries: number }[]>`
    INSERT INTO "PlantFaultTry" ("customerId", "orderNumber", fault, tries)
    VALUES (${customer.id}, ${content.order}, 'FAULT-500', 1)
    ON CONFLICT ("customerId", "orderNumber", fault) DO UPDATE SET tries = "PlantFaultTry".tries + 1
    RETURNING tries`
  return (row?.tries ?? 0) <= FAILS_TIMES
}

/** FAULT-SLOW: the order is accepted at once, and the answer takes its time. */
export const answerLate = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, SLOW_MS))
