import type { ShopTx } from '@/lib/infra/db/shop'
import { PEOPLE, type SeededPersonData } from './people.data'

/** They have been here for a while: a month before the demo's own calendar begins to matter. */
const SINCE = new Date('2026-10-20T09:00:00Z')

/**
 * Writes the people of the demo; a second run changes nothing. They have no password: only the demo
 * bar enters them, and only while DEMO=1.
 */
export async function seedPeople(tx: ShopTx): Promise<number> {
  const people: readonly SeededPersonData[] = Object.values(PEOPLE)
  for (const { id, roles, ...rest } of people) {
    const data = {
      ...rest,
      roles: [...roles],
      seeded: true,
      passwordHash: null,
      emailVerifiedAt: SINCE,
      createdAt: SINCE,
    }
    await tx.person.upsert({ where: { id }, create: { id, ...data }, update: data })
  }
  return people.length
}
