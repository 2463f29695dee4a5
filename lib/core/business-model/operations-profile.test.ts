import { expect, it } from 'vitest'
import type { Fit } from '@/lib/core/fit/fit'
import { catalogueOf } from '@/lib/core/garment/families'
import { OPERATION_AREAS, type OperationArea, operationsProfile } from './operations-profile'

const catalogue = catalogueOf('suit-men')
const fit: Fit = {
  kind: 'size',
  jacket: 50,
  jacketLength: 'regular',
  trousers: 50,
  insideLegMm: 820,
}

const changedBy = (change: Record<string, string>, monogram?: string): OperationArea[] => {
  const { changed } = operationsProfile({
    catalogue,
    design: {
      family: 'suit-men',
      catalogueVersion: catalogue.version,
      options: { ...catalogue.defaults, ...change },
      values: monogram ? { monogram } : {},
    },
    fit,
    isNeededByDay: false,
    messages: 0,
  })
  return OPERATION_AREAS.filter((area) => changed[area])
}

it('a plain suit changes nothing; letters, hand finish and a mill touch their areas', () => {
  expect(changedBy({})).toEqual([])
  expect(changedBy({ monogram: 'initials', 'monogram-style': 'drawn' }, 'LW')).toEqual([
    'CPR',
    'PD',
    'PM',
  ])
  expect(changedBy({ 'hand-finish': 'hand-sewn' })).toEqual(['PD', 'PM'])
  expect(changedBy({ mill: 'mill-biella' })).toEqual(['PD', 'SC'])
})
