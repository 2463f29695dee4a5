import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { makingCents } from './making-cents'
import { priceGarment } from './price'
import { readyToWearEquivalent } from './ready-to-wear-equivalent'

const suit = catalogueOf('suit-men')
const plain = { catalogue: suit, design: { options: suit.defaults } }

describe('the ready-to-wear equivalent', () => {
  it('takes the tenth off the making alone: of 110 made and 40 served, 140 remain', () => {
    const price = {
      totalCents: 15_000,
      breakdown: [
        { part: 'cloth-and-trims', amountCents: 4_000 },
        { part: 'making', amountCents: 6_000 },
        { part: 'design-and-pattern', amountCents: 1_000 },
        { part: 'platform', amountCents: 4_000 },
      ],
    } as const
    expect(makingCents(price)).toBe(11_000)
    expect(readyToWearEquivalent(price)).toEqual({ priceCents: 14_000, morePercent: 7 })
  })

  it('lies below the price of every garment, by less than the tenth', () => {
    const anyOptions = fc.record(
      Object.fromEntries(
        suit.modules.map(({ id, options }) => [id, fc.constantFrom(...options.map((o) => o.id))]),
      ),
    )
    fc.assert(
      fc.property(anyOptions, fc.constantFrom('size', 'measured'), (options, kind) => {
        const price = priceGarment({ catalogue: suit, design: { options }, fit: { kind } })
        const { priceCents, morePercent } = readyToWearEquivalent(price)
        expect(priceCents).toBeLessThan(price.totalCents)
        expect(morePercent).toBeGreaterThan(0)
        expect(morePercent).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('is further away for a measured suit than for the same in a size', () => {
    const [size, measured] = (['size', 'measured'] as const).map((kind) => {
      const price = priceGarment({ ...plain, fit: { kind } })
      return price.totalCents - readyToWearEquivalent(price).priceCents
    })
    expect(measured).toBeGreaterThan(size as number)
  })
})
