import fc from 'fast-check'
import { type Shop, shopOf } from '@/lib/core/factory/scheduling/shop'

/** Small flexible job shops: jobs may come back to a machine, be empty, and take no time at all. */
export const randomShop = ({ jobs, operations }: { jobs: number; operations: number }) =>
  fc.integer({ min: 1, max: 3 }).chain((machines): fc.Arbitrary<Shop> => {
    const way = fc.record({
      machine: fc.integer({ min: 0, max: machines - 1 }),
      time: fc.integer({ min: 0, max: 9 }),
    })
    const ways = fc.uniqueArray(way, { minLength: 1, maxLength: 3, selector: (w) => w.machine })
    const chains = fc.array(fc.array(ways, { maxLength: operations }), {
      minLength: 1,
      maxLength: jobs,
    })
    return chains.map((all) => shopOf(all, machines))
  })
