import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readShopText } from '@/lib/core/factory/scheduling/read-shop-text'
import type { Shop } from '@/lib/core/factory/scheduling/shop'
import { evaluationData } from '@/lib/infra/env'

/**
 * Standard instances by name with the best makespan known: Fisher and Thompson 1963, Lawrence 1984 (all
 * three optimal), Brandimarte 1993 (mk01 and mk02 as collected in SchedulingLab/fjsp-instances, mk03
 * optimal). Read from the evaluation data; none is part of the product.
 */
export const INSTANCES = [
  { name: 'ft06', best: 55 },
  { name: 'la01', best: 666 },
  { name: 'la05', best: 593 },
  { name: 'mk01', best: 40 },
  { name: 'mk02', best: 26 },
  { name: 'mk03', best: 204 },
] as const

export function readInstance(name: string): Shop | undefined {
  const file = path.join(evaluationData() ?? '', 'scheduling', `${name}.txt`)
  if (!evaluationData() || !existsSync(file)) return undefined
  const shop = readShopText(readFileSync(file, 'utf8'))
  return shop.ok ? shop.value : undefined
}
