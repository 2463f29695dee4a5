import { z } from 'zod'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import type { Actor, Role } from './actor'
import { mainRole, ROLES, rolesOf } from './roles'

const storySchema = z.object({ en: z.string(), 'zh-CN': z.string() })

export type SeededPerson = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly story: Text
  /** The one the asker is visiting now. */
  readonly here: boolean
}

/** The people of the demo with their stories; outside the demo there are none to list. */
export async function listSeededPeople(
  actor: Actor,
): Promise<Result<readonly SeededPerson[], { readonly code: 'no-demo' }>> {
  if (!env().DEMO) return refuse({ code: 'no-demo' })
  const people = await shopDb().person.findMany({ where: { seeded: true }, orderBy: { id: 'asc' } })
  const listed = people.map((person) => ({
    id: person.id,
    name: person.name,
    role: mainRole(rolesOf(person.roles)),
    story: storySchema.parse(person.story),
    here: actor.kind === 'person' && actor.personId === person.id,
  }))
  return ok(listed.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)))
}
