import { describe, expect, it } from 'vitest'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { FORMALITY, REASONS } from './conventions.data'
import { looksFor } from './looks-for'
import { seasonOf, suitsSeason } from './season'
import { suggestLook } from './suggest-look'

const OCCASIONS = Object.keys(FORMALITY) as OccasionId[]
const DECEMBER = Date.UTC(2026, 11, 27)
const JULY = Date.UTC(2027, 6, 3)

describe.each(FAMILIES)('suggestions from %s', (family) => {
  const catalogue = catalogueOf(family)

  it('are three different looks for every occasion and both seasons', () => {
    for (const occasion of OCCASIONS)
      for (const day of [DECEMBER, JULY]) {
        const looks = looksFor(catalogue, occasion, day)
        expect(new Set(looks.map(({ id }) => id)).size).toBe(3)
        for (const look of looks)
          expect(look.occasions, `${occasion} ${look.id}`).toContain(occasion)
      }
  })

  it('put a cloth of the season first', () => {
    for (const occasion of OCCASIONS)
      for (const day of [DECEMBER, JULY]) {
        const cloth = clothById(looksFor(catalogue, occasion, day)[0]?.options.cloth)
        expect(cloth && suitsSeason(cloth, seasonOf(day)), occasion).toBe(true)
      }
  })

  it('never bring back what was turned down, and end when nothing is left', () => {
    const rejected: string[] = []
    for (const _ of catalogue.looks) {
      const found = suggestLook({ catalogue, occasion: 'work', season: 'winter', rejected })
      expect(found && rejected.includes(found.look.id)).toBe(false)
      if (found) rejected.push(found.look.id)
    }
    expect(suggestLook({ catalogue, season: 'winter', rejected })).toBeNull()
  })

  it('say why, in both languages', () => {
    const nowMs = Date.UTC(2026, 10, 22)
    const found = suggestLook({
      catalogue,
      occasion: 'wedding',
      season: 'winter',
      rejected: [],
      nowMs,
      neededByMs: DECEMBER,
      current: catalogue.defaults,
    })
    expect(found?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['made-for-occasion', 'in-time']),
    )
    for (const text of Object.values(REASONS)) expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
  })
})
