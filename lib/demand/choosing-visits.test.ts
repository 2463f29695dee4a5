import { describe, expect, it } from 'vitest'
import type { ChoosingVisit } from '@/lib/core/configuration/confusion/choosing-visit'
import { FEWEST_VISITS } from '@/lib/core/configuration/confusion/confusion-score'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { makePerson } from '@/lib/testing/people'
import { newGuest } from '@/lib/testing/shopping'
import { COUNTED_DAYS, readChoosing, recordVisit } from './choosing-visits'

const NOW_MS = Date.now()

async function manager(): Promise<Actor> {
  const { id, name, email } = await makePerson({ roles: ['manager'] })
  return {
    ...{ kind: 'person', ownerKey: `person:${id}`, personId: id, sessionId: 'none', name, email },
    ...{ roles: ['manager'], locale: 'en', visiting: false },
  }
}

const visit = (over: Partial<ChoosingVisit> = {}): ChoosingVisit => ({
  family: 'suit-men',
  presentation: 'attribute',
  wayIn: 'design',
  groups: [
    { groupId: 'cloth', ms: 9_000, changes: 2, stepsBack: 0, helpAsked: 0 },
    { groupId: 'inside', ms: 60_000, changes: 1, stepsBack: 2, helpAsked: 1 },
  ],
  repairsMet: 1,
  lastGroupId: 'inside',
  outcome: 'left',
  arm: null,
  ...over,
})

describe('visits to the configurator', () => {
  it('are counted by group, presentation and arm, for the manager alone', async () => {
    for (let each = 0; each < FEWEST_VISITS; each += 1) {
      expect(await recordVisit(visit({ arm: 'one' }), NOW_MS)).toEqual({ ok: true, value: null })
      await recordVisit(visit({ arm: 'two', presentation: 'alternative', groups: [] }), NOW_MS)
    }
    const view = await readChoosing(await manager(), NOW_MS)
    if (!view.ok) throw new Error(view.error.code)
    const [suit] = view.value.families
    expect(suit?.groups.map(({ key, visits }) => [key, visits])).toEqual([
      ['cloth', FEWEST_VISITS],
      ['inside', FEWEST_VISITS],
    ])
    expect(suit?.groups[1]?.score).toBeGreaterThan(suit?.groups[0]?.score ?? 0)
    expect(view.value.arms.map(({ key }) => key).sort()).toEqual(['one', 'two'])
    expect(view.value.presentations).toHaveLength(2)
    expect(await readChoosing(newGuest(), NOW_MS)).toMatchObject({
      error: { code: 'not-a-manager' },
    })
  })

  it('of a family or group that nobody published are refused', async () => {
    for (const wrong of [visit({ family: 'no-such' }), visit({ lastGroupId: 'no-such' })])
      expect(await recordVisit(wrong, NOW_MS)).toMatchObject({ error: { code: 'unknown-family' } })
  })

  it('hold nothing of a person: the row is its figures', async () => {
    await recordVisit(visit({ arm: 'three' }), NOW_MS)
    const row = await shopDb().choosingVisit.findFirstOrThrow({ where: { arm: 'three' } })
    expect(Object.keys(row).sort()).toEqual(
      ['arm', 'createdAt', 'facts', 'family', 'id', 'presentation'].sort(),
    )
    expect(row.facts).toEqual(visit({ arm: 'three' }))
  })

  it('end at a ceiling in one minute, and after a season are not counted', async () => {
    const later = new Date(NOW_MS + 3_600_000)
    await shopDb().choosingVisit.createMany({
      data: Array.from({ length: 240 }, () => ({
        ...{ family: 'suit-men', presentation: 'attribute', facts: visit(), createdAt: later },
      })),
    })
    expect(await recordVisit(visit(), later.getTime())).toMatchObject({
      error: { code: 'too-many' },
    })
    const afterMs = later.getTime() + (COUNTED_DAYS + 1) * 86_400_000
    const view = await readChoosing(await manager(), afterMs)
    expect(view).toMatchObject({ value: { visits: 0, families: [], presentations: [], arms: [] } })
  })

  it('of an older shape are passed over, and the others counted', async () => {
    const atMs = NOW_MS + 200 * 86_400_000
    const createdAt = new Date(atMs)
    const row = { family: 'suit-men', presentation: 'attribute', createdAt }
    await shopDb().choosingVisit.createMany({
      data: [
        { ...row, facts: { family: 'suit-men', steps: [1, 2] } },
        { ...row, facts: visit() },
      ],
    })
    expect(await readChoosing(await manager(), atMs)).toMatchObject({ value: { visits: 1 } })
  })

  it('end at a ceiling in one day', async () => {
    const atMs = NOW_MS + 400 * 86_400_000
    const createdAt = new Date(atMs - 7_200_000)
    await shopDb().choosingVisit.createMany({
      data: Array.from({ length: 5_000 }, () => ({
        ...{ family: 'suit-men', presentation: 'attribute', facts: visit(), createdAt },
      })),
    })
    expect(await recordVisit(visit(), atMs)).toMatchObject({ error: { code: 'too-many' } })
    expect((await recordVisit(visit(), atMs + 86_400_000)).ok).toBe(true)
  })
})
