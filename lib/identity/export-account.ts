import type { Json } from '@/lib/core/shared/canonical-json'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import type { PersonDataPart } from './person-data'

export type ExportRefusal = { readonly code: 'sign-in-first' }

/** Everything we know about a person, in one file that a machine can read (GDPR Art. 15 and 20). */
export async function exportAccount(
  actor: Actor,
  parts: readonly PersonDataPart[],
  nowMs: number,
): Promise<Result<Json, ExportRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  return shopDb().$transaction(async (tx) => {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      include: { accounts: true, sessions: { orderBy: { createdAt: 'asc' } } },
    })
    const letters = await tx.mail.findMany({
      where: { toAddress: person.email },
      orderBy: { createdAt: 'asc' },
    })
    const areas: Record<string, Json> = {}
    for (const part of parts) areas[part.area] = await part.exportFor(tx, actor.ownerKey)
    await writeAudit(tx, { actor: actor.ownerKey, action: 'exported', subject: actor.ownerKey })
    return ok({
      format: 'market-of-one/person@1',
      exportedAt: toIso(nowMs),
      person: {
        name: person.name,
        email: person.email,
        emailConfirmedAt: person.emailVerifiedAt?.toISOString() ?? null,
        language: person.locale,
        roles: person.roles,
        since: person.createdAt.toISOString(),
        signsInThrough: person.accounts.map(({ provider }) => provider),
      },
      // A seeded person's sessions are other visitors' browsers.
      sessions: person.sessions
        .filter((session) => !actor.visiting || session.id === actor.sessionId)
        .map((session) => ({
          device: session.device,
          from: session.createdAt.toISOString(),
          lastSeen: session.lastSeenAt.toISOString(),
          ended: session.revokedAt?.toISOString() ?? null,
        })),
      letters: letters.map(({ subject, createdAt }) => ({
        subject,
        sent: createdAt.toISOString(),
      })),
      ...areas,
    })
  })
}
