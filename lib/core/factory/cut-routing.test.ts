import { expect, test } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { CUTS, isSuit } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import { visitsOf } from './promise'
import { routingOf, standardMinutes } from './routing'
import { COMMON_OPERATIONS, CUT_OPERATIONS } from './routing.data'

const block = (list: readonly { readonly minutes: number }[]) =>
  list.reduce((sum, { minutes }) => sum + minutes, 0)

test('the blocks of the cuts are as long as their sources say', () => {
  expect(block(CUT_OPERATIONS.shirt)).toBeCloseTo(25.51)
  expect(CUT_OPERATIONS.shirt).toHaveLength(15)
  expect(block(CUT_OPERATIONS['down-jacket'])).toBe(134)
  expect(block(CUT_OPERATIONS.waistcoat)).toBe(25 + 3)
  expect(block(CUT_OPERATIONS.trousers)).toBeCloseTo(27.5 + 3)
  expect(block(CUT_OPERATIONS.overcoat)).toBe(127 + 16 + 3)
})

test.each(CUTS)(
  'every operation of %s has a station, and no minute is lost between them',
  (cut) => {
    const catalogue = catalogueOf(cut)
    for (const look of catalogue.looks)
      for (const fitKind of ['size', 'measured'] as const) {
        const routing = routingOf(catalogue, startingDesign(catalogue, look), fitKind)
        const visited = visitsOf(routing).reduce((sum, { minutes }) => sum + minutes, 0)
        expect(visited).toBeGreaterThanOrEqual(Math.floor(standardMinutes(routing) / 0.65))
      }
  },
)

test('only a down jacket is quilted and filled', () => {
  for (const cut of CUTS) {
    const stations = visitsOf([...COMMON_OPERATIONS, ...CUT_OPERATIONS[cut]].map(stepOf))
    expect(stations.some(({ station }) => station === 'filling')).toBe(cut === 'down-jacket')
    expect(stations.some(({ station }) => station === 'fusing')).toBe(
      isSuit(cut) || cut === 'overcoat' || cut === 'waistcoat',
    )
  }
})

const stepOf = ({ id, minutes }: { readonly id: string; readonly minutes: number }) => ({
  operation: id,
  minutes,
})
