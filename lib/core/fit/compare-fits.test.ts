import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFits, worstMiss } from './compare-fits'

const drafted = { chest: 1000, sleeveLeft: 600, sleeveRight: 600, backLength: 740, thigh: 600 }
const doubts = [
  { place: 'sleeve', within90Mm: 8 },
  { place: 'shoulders', within90Mm: 21 },
] as const

describe('a size beside a draft', () => {
  it('misses by what it is larger, says both sleeves once, and what is still unknown', () => {
    const sized = { ...drafted, sleeveLeft: 616, sleeveRight: 616, chest: 990, thigh: 700 }
    const rows = compareFits(drafted, sized, doubts)
    expect(rows.map(({ key, missMm, isNoticed }) => [key, missMm, isNoticed])).toEqual([
      ['chest', -10, false],
      ['backLength', 0, false],
      ['sleeveLeft', 16, true],
    ])
    expect(rows[2]).toMatchObject({ isBoth: true, within90Mm: 8 })
    expect(worstMiss(rows)?.key).toBe('sleeveLeft')
  })

  it('keeps the sides apart where they differ', () => {
    const rows = compareFits({ ...drafted, sleeveRight: 606 }, drafted, doubts)
    expect(rows.filter(({ key }) => key.startsWith('sleeve'))).toHaveLength(2)
  })

  it('never calls a garment that measures the same a miss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 1500 }), (chest) => {
        const [row] = compareFits({ chest }, { chest }, [])
        expect(row).toMatchObject({ missMm: 0, isNoticed: false, within90Mm: null })
      }),
    )
  })

  it('has no worst where nothing is compared', () => {
    expect(worstMiss([])).toBeNull()
  })
})
