import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { deliveryOptions } from './delivery'
import { COUNTRIES } from './delivery.data'
import { estimatedDays } from './estimated-days'
import { priceDifferenceCents, priceGarment } from './price'
import { PRICE_PARTS, SHARES_PERMILLE } from './price-shares.data'
import { sizedCents } from './sized-cents'
import { taxIncluded, taxRatePermille } from './tax'

const men = catalogueOf('suit-men')
const anyDesign = fc
  .constantFrom(...FAMILIES.map((family) => catalogueOf(family)))
  .chain((catalogue) =>
    fc
      .tuple(
        ...catalogue.modules.map(({ id, options }) =>
          fc.constantFrom(...options.map((option) => [id, option.id] as const)),
        ),
      )
      .map((options) => ({ catalogue, design: { options: Object.fromEntries(options) } })),
  )
const anyFit = fc.constantFrom({ kind: 'size' as const }, { kind: 'measured' as const })

describe('the price of a garment', () => {
  it('is € 480 for the plain suit in a size and € 544 drawn for you', () => {
    const design = { options: men.defaults }
    expect(priceGarment({ catalogue: men, design, fit: { kind: 'size' } }).totalCents).toBe(48_000)
    expect(priceGarment({ catalogue: men, design, fit: { kind: 'measured' } }).totalCents).toBe(
      54_400,
    )
  })

  it('is said by a page of choosing as it is asked for in the end, of every family', () => {
    fc.assert(
      fc.property(anyDesign, ({ catalogue, design }) => {
        const { totalCents } = priceGarment({ catalogue, design, fit: { kind: 'size' } })
        expect(sizedCents(catalogue, design)).toBe(totalCents)
      }),
    )
  })

  it('has lines and a breakdown that sum to the total', () => {
    fc.assert(
      fc.property(anyDesign, anyFit, (garment, fit) => {
        const price = priceGarment({ ...garment, fit })
        const sum = (parts: readonly { amountCents: number }[]) =>
          parts.reduce((total, { amountCents }) => total + amountCents, 0)
        expect(sum(price.lines)).toBe(price.totalCents)
        expect(sum(price.breakdown)).toBe(price.totalCents)
        for (const { amountCents } of price.breakdown) expect(amountCents).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('moves by exactly the difference that an option shows', () => {
    fc.assert(
      fc.property(anyDesign, fc.nat(), ({ catalogue, design }, seed) => {
        const module = catalogue.modules[seed % catalogue.modules.length]
        const option = module?.options[seed % module.options.length]
        if (!module || !option) return
        const changed = { options: { ...design.options, [module.id]: option.id } }
        const total = (of: typeof design) =>
          priceGarment({ catalogue, design: of, fit: { kind: 'size' } }).totalCents
        expect(total(changed) - total(design)).toBe(
          priceDifferenceCents(catalogue, design.options, module.id, option.id),
        )
      }),
    )
  })

  it('has shares that are whole', () => {
    for (const shares of Object.values(SHARES_PERMILLE)) {
      expect(shares).toHaveLength(PRICE_PARTS.length)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000)
    }
  })
})

describe('tax and delivery', () => {
  it('finds the tax inside a price', () => {
    expect(taxIncluded(11_900, 190)).toBe(1900)
    expect(taxIncluded(48_000, 190)).toBe(7664)
    expect(taxIncluded(48_000, 0)).toBe(0)
    expect(taxRatePermille('DE')).toBe(190)
  })

  it('offers two ways to every country, the faster one never slower', () => {
    for (const { code } of COUNTRIES) {
      const options = deliveryOptions(code)
      if (!options.ok) throw new Error(code)
      const [standard, express] = options.value
      expect(express?.daysInTransit).toBeLessThan(standard?.daysInTransit ?? 0)
      expect(express?.priceCents).toBeGreaterThan(standard?.priceCents ?? 0)
    }
  })

  it('refuses a country we do not serve', () => {
    expect(deliveryOptions('AQ')).toEqual({
      ok: false,
      error: { code: 'undeliverable', countryCode: 'AQ' },
    })
  })
})

describe('estimated days', () => {
  it('grow by what the options add', () => {
    const options = { ...men.defaults, construction: 'full-canvas' }
    expect(
      estimatedDays(men, { options }, { kind: 'size' }) -
        estimatedDays(men, { options: men.defaults }, { kind: 'size' }),
    ).toBe(3)
  })
})
