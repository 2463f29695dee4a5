import { withoutLetters } from '@/lib/core/configuration/without-letters'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { secretToken } from '@/lib/infra/auth/secret-token'
import { realClock } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { DesignShare as Row } from '@/prisma/generated/shop/client'
import { checkKeptDesign, type DesignInvalid } from './check-kept-design'
import { lockDesign, type UnknownDesign } from './design-record'
import { keepRow } from './design-versions'

/**
 * A link to one frozen version of a design. What is frozen is the design alone: no fit, hence no
 * body, no size and no profile; no letters of a monogram; of the sharer only what they write for the
 * page. Who has the link may look; its 128 random bits cannot be guessed. A withdrawn link, one of a
 * deleted design and one that never was are the same to whoever opens it.
 */
export type SharedDesign = {
  readonly title: string
  readonly sharedBy: string
  readonly design: Design
  readonly version: number
  readonly sharedAtMs: number
}

/** The same for its owner, with the address and whether it still opens. */
export type OwnShare = SharedDesign & { readonly token: string; readonly isRevoked: boolean }

const MOST_LINKS = 20
const MOST_LETTERS = 80

const toShared = (row: Row): SharedDesign => ({
  title: row.title,
  sharedBy: row.sharedBy,
  design: row.design as Design,
  version: row.version,
  sharedAtMs: row.createdAt.getTime(),
})

type Wish = { readonly id: string; readonly title: string; readonly sharedBy: string }

type ShareRefusal = UnknownDesign | DesignInvalid | { readonly code: 'too-many-links' }

export async function shareDesign(
  actor: Actor,
  { id, title, sharedBy }: Wish,
): Promise<Result<{ readonly token: string }, ShareRefusal>> {
  return shopDb().$transaction(async (tx) => {
    const row = await lockDesign(tx, actor, id)
    if (!row) return refuse({ code: 'unknown-design' as const })
    const open = await tx.designShare.count({ where: { designId: id, revokedAt: null } })
    if (open >= MOST_LINKS) return refuse({ code: 'too-many-links' as const })
    const offered = await checkKeptDesign(row.design as Design, tx)
    if (!offered.ok) return offered
    await dropWithdrawn(tx, id)
    const version = await keepRow(tx, row, 'shared')
    const share = await tx.designShare.create({
      data: {
        token: secretToken(128),
        designId: id,
        version,
        design: withoutLetters(offered.value.choices, row.design as Design),
        title: title.trim().slice(0, MOST_LETTERS),
        sharedBy: sharedBy.trim().slice(0, MOST_LETTERS),
      },
    })
    return ok({ token: share.token })
  })
}

/** Only the last withdrawn links can be opened again: making and withdrawing leaves no endless row. */
async function dropWithdrawn(tx: ShopTx, designId: string): Promise<void> {
  const surplus = await tx.designShare.findMany({
    where: { designId, revokedAt: { not: null } },
    orderBy: { revokedAt: 'desc' },
    skip: MOST_LINKS,
    select: { token: true },
  })
  await tx.designShare.deleteMany({ where: { token: { in: surplus.map(({ token }) => token) } } })
}

/** What a link shows, to anybody; null when it opens nothing (any more). */
export async function readShared(token: string): Promise<SharedDesign | null> {
  const row = await shopDb().designShare.findFirst({
    where: { token, revokedAt: null, saved: { deletedAt: null } },
  })
  return row && toShared(row)
}

/** The links of the actor's design, newest first. */
export async function readShares(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<readonly OwnShare[]> {
  const rows = await shopDb().designShare.findMany({
    where: { designId: id, saved: { ownerKey: actor.ownerKey, deletedAt: null } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    ...toShared(row),
    token: row.token,
    isRevoked: row.revokedAt !== null,
  }))
}

type OpenRefusal = { readonly code: 'unknown-link' | 'too-many-links' }

/** Withdraws a link, or lets it open again: whoever has it can do what its owner wants, no more. */
export async function setShareOpen(
  actor: Actor,
  { token, isOpen }: { readonly token: string; readonly isOpen: boolean },
): Promise<Result<{ readonly token: string }, OpenRefusal>> {
  return shopDb().$transaction(async (tx) => {
    const share = await tx.designShare.findUnique({ where: { token } })
    const row = share && (await lockDesign(tx, actor, share.designId))
    if (!row) return refuse({ code: 'unknown-link' as const })
    const others = { designId: row.id, revokedAt: null, token: { not: token } }
    if (isOpen && (await tx.designShare.count({ where: others })) >= MOST_LINKS)
      return refuse({ code: 'too-many-links' as const })
    const revokedAt = isOpen ? null : new Date(realClock.nowMs())
    await tx.designShare.update({ where: { token }, data: { revokedAt } })
    return ok({ token })
  })
}
