import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import type { Caller } from '@/lib/infra/auth/caller'
import { shopDb } from '@/lib/infra/db/shop'
import { shredOwner } from '@/lib/infra/owner-seal'
import type { Actor } from './actor'
import { type AgainRefusal, passwordAgain } from './password-again'
import { type PersonDataPart, personKey } from './person-data'

/** A parcel needs an address until it has arrived. */
export type DeleteRefusal = AgainRefusal | { readonly code: 'under-way' }

/**
 * Deletes the account: each letter erases its part, then the key that sealed what stays is destroyed,
 * then the person, with sessions and links. Invoice facts remain under a key that means nobody.
 */
export async function deleteAccount(
  actor: Actor,
  given: { readonly password: string },
  caller: Caller,
  parts: readonly PersonDataPart[],
): Promise<Result<null, DeleteRefusal>> {
  const again = await passwordAgain(actor, given.password, caller)
  if (!again.ok) return again
  const { id, email } = again.value
  const key = personKey(id)
  return shopDb().$transaction(async (tx) => {
    for (const part of parts)
      if (await part.underWay?.(tx, key)) return refuse({ code: 'under-way' as const })
    for (const part of parts) await part.eraseFor(tx, key)
    await shredOwner(tx, key)
    await tx.mail.deleteMany({ where: { toAddress: email } })
    await tx.person.delete({ where: { id } })
    await writeAudit(tx, { actor: key, action: 'deleted', subject: key })
    return ok(null)
  })
}
