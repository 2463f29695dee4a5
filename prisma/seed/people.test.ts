import { expect, test } from 'vitest'
import { NOBODY } from '@/lib/identity/actor'
import { listSeededPeople } from '@/lib/identity/list-seeded-people'
import { ROLES } from '@/lib/identity/roles'
import { shopDb } from '@/lib/infra/db/shop'
import { seedPeople } from './people'

test('seeding twice leaves the same people, in every role, each with a story in both languages', async () => {
  const count = await seedPeople(shopDb())
  await seedPeople(shopDb())
  const listed = await listSeededPeople(NOBODY)
  if (!listed.ok) throw new Error(listed.error.code)
  expect(listed.value).toHaveLength(count)
  expect(new Set(listed.value.map(({ role }) => role))).toEqual(new Set(ROLES))
  for (const { story } of listed.value) {
    expect(story.en.length).toBeGreaterThan(20)
    expect(story['zh-CN'].length).toBeGreaterThan(10)
  }
  expect(
    await shopDb().person.count({ where: { seeded: true, passwordHash: { not: null } } }),
  ).toBe(0)
})
