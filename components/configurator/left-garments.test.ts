import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Keeping } from './left-garments'

const HERE = 'https://shop.example/en/configure/suit-men?design=one'
const design = startingDesign(catalogueOf('suit-men'))
const keeping: Keeping = { id: 'one', kept: null, turn: Promise.resolve() }

/** A tab of its own: what is left there lives as long as the module. */
async function tab() {
  const window = Object.assign(new EventTarget(), { location: { href: '' } })
  vi.stubGlobal('window', window)
  vi.resetModules()
  const { leaveGarment, leftGarment } = await import('./left-garments')
  const comesBackTo = (href: string) => {
    window.location.href = href
    window.dispatchEvent(new Event('popstate'))
  }
  return { leaveGarment, leftGarment, comesBackTo }
}

describe('a garment left half chosen', () => {
  beforeEach(() => vi.unstubAllGlobals())

  test('is found by the way back, with the keeping it was under, as often as that is taken', async () => {
    const { leaveGarment, leftGarment, comesBackTo } = await tab()
    leaveGarment(HERE, { design, keeping })
    for (const _ of [1, 2]) {
      comesBackTo(HERE)
      expect(leftGarment(HERE)).toEqual({ design, keeping })
    }
    expect(leftGarment(HERE)?.keeping).toBeUndefined()
  })

  test('is not found by a link: the server may know a later one', async () => {
    const { leaveGarment, leftGarment, comesBackTo } = await tab()
    leaveGarment(HERE, { design, keeping })
    expect(leftGarment(HERE)).toBeUndefined()
    comesBackTo(HERE)
    expect(leftGarment(HERE)).toBeUndefined()
  })

  test('is not found where the way back led to another page, or stayed on this one', async () => {
    const { leaveGarment, leftGarment, comesBackTo } = await tab()
    leaveGarment(HERE, { design, keeping })
    comesBackTo('https://shop.example/en/designs')
    expect(leftGarment(HERE)).toBeUndefined()
    comesBackTo(HERE)
    leaveGarment(HERE, { design, keeping })
    expect(leftGarment(HERE)).toBeUndefined()
  })
})
