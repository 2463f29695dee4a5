import type { Random } from '@/lib/core/shared/random'
import { type KeptPlan, planOf } from './plan'
import type { Shop } from './shop'

/**
 * A plan between two: operations in the order of their weighted places in both, each done the way of one
 * of them. Where both agree who comes first, so does the child, and no job runs backwards, so that it
 * is always feasible: a point on the path from one to the other (path relinking, Peng, Lü and Cheng
 * 2015, here in one step).
 */
export function blendPlans(shop: Shop, a: KeptPlan, b: KeptPlan, random: Random): KeptPlan {
  const weight = 0.3 + 0.4 * random()
  const key = new Float64Array(shop.operations)
  a.order.forEach((v, at) => {
    key[v] = at * weight
  })
  b.order.forEach((v, at) => {
    key[v] = (key[v] as number) + at * (1 - weight)
  })
  const order = Int32Array.from(a.order).sort(
    (v, w) => (key[v] as number) - (key[w] as number) || v - w,
  )
  const ways = a.ways.map((way, v) => (random() < weight ? way : (b.ways[v] as number)))
  return { ways, order, makespan: planOf(shop, ways, order).makespan }
}
