import { describe, expect, test } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { isKnownOperation, routingOf, standardMinutes } from './routing'
import {
  COMMON_OPERATIONS,
  FINISHING_OPERATIONS,
  JACKET_OPERATIONS,
  TROUSER_OPERATIONS,
} from './routing.data'

const catalogue = catalogueOf('suit-men')
const designOf = (options: Record<string, string> = {}) => ({
  family: 'suit-men' as const,
  catalogueVersion: catalogue.version,
  options,
  values: {},
})
const minutesOf = (options: Record<string, string>, operation: string) =>
  routingOf(catalogue, designOf(options), 'size').find((step) => step.operation === operation)
    ?.minutes

describe('a routing', () => {
  test('of nothing chosen is the sum of its blocks', () => {
    const blocks = [
      ...COMMON_OPERATIONS,
      ...JACKET_OPERATIONS,
      ...TROUSER_OPERATIONS,
      ...FINISHING_OPERATIONS,
    ]
    const sum = blocks.reduce((total, { minutes }) => total + minutes, 0)
    expect(standardMinutes(routingOf(catalogue, designOf(), 'size'))).toBeCloseTo(sum, 2)
    const block = (list: typeof blocks) => list.reduce((total, { minutes }) => total + minutes, 0)
    expect(block([...JACKET_OPERATIONS])).toBe(127)
    expect(block([...TROUSER_OPERATIONS])).toBeCloseTo(27.5)
    expect(block([...COMMON_OPERATIONS])).toBe(4.5)
  })

  test('changes by the minutes and factors of the chosen options', () => {
    expect(minutesOf({ lapel: 'peak' }, 'JK-COL')).toBe(14.5)
    expect(minutesOf({ waistcoat: 'single-5' }, 'WC-FRT')).toBe(6)
    expect(minutesOf({}, 'WC-FRT')).toBeUndefined()
    expect(minutesOf({ cloth: 'grey-windowpane' }, 'JK-SLV')).toBe(12.1)
  })

  test('of one person’s measures is drafted, checked, cut in a single ply and sewn as a lot of one', () => {
    const measured = new Map(
      routingOf(catalogue, designOf(), 'measured').map((step) => [step.operation, step]),
    )
    expect(measured.get('CUT')?.minutes).toBe(2)
    expect(measured.get('JK-COL')?.minutes).toBe(14.3)
    expect(measured.get('JK-PRS')?.minutes).toBe(12)
    expect(measured.get('CHK')?.holdDays).toBe(5)
    expect(measured.has('DRF')).toBe(true)
  })

  test('knows its operations and no others', () => {
    expect(isKnownOperation('JK-QC')).toBe(true)
    expect(isKnownOperation('MON')).toBe(true)
    expect(isKnownOperation('WELD')).toBe(false)
  })
})
