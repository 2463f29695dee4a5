import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { REASONS } from './conventions.data'
import { suggestLook } from './suggest-look'

const DECEMBER = Date.UTC(2026, 11, 27)

describe.each(['suit-men', 'suit-women'] as const)('suggestions from %s', (family) => {
  const catalogue = catalogueOf(family)

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
