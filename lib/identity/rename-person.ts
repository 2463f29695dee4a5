import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'

export type RenameRefusal = { readonly code: 'sign-in-first' | 'visiting' }

export async function renamePerson(
  actor: Actor,
  given: { readonly name: string },
): Promise<Result<null, RenameRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  if (actor.visiting) return refuse({ code: 'visiting' })
  await shopDb().person.update({ where: { id: actor.personId }, data: { name: given.name.trim() } })
  return ok(null)
}
