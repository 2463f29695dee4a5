import { describe, expect, test } from 'vitest'
import {
  afterPlantEvent,
  isOpenAtPlant,
  PLANT_ORDER_STATES,
  PLANT_ORDER_TABLE,
  type PlantOrderState,
  whyNotCancel,
} from './plant-order-state'

function reachableFrom(start: PlantOrderState): Set<PlantOrderState> {
  const seen = new Set([start])
  for (const state of seen)
    for (const next of Object.values(PLANT_ORDER_TABLE[state])) seen.add(next)
  return seen
}

describe('the table of a plant order', () => {
  test('reaches every state, and from every state an end', () => {
    expect([...reachableFrom('accepted')].sort()).toEqual([...PLANT_ORDER_STATES].sort())
    for (const state of PLANT_ORDER_STATES)
      expect([...reachableFrom(state)].some((reached) => !isOpenAtPlant(reached))).toBe(true)
  })

  test('lets an order be cancelled exactly while no cloth is cut, and says why not', () => {
    for (const state of PLANT_ORDER_STATES)
      expect(afterPlantEvent(state, 'cancel') === null).toBe(whyNotCancel(state) !== null)
  })
})
