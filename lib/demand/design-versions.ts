import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { SavedDesign as Row } from '@/prisma/generated/shop/client'
import { isSameDesign, lockDesign, type UnknownDesign } from './design-record'

/**
 * Versions of a design: the states a person would name when asked what to go back to, not one per
 * click. The rule: a state is kept when it is named, shared or put into the bag, when it is changed
 * after it lay untouched for half an hour, and when a person goes back to an earlier one (the state
 * left behind, and the one returned to as the newest). A kept state that is then changed is worked on
 * under the next number. Kept states never change; only of those kept for lying untouched the oldest
 * make room beyond forty.
 */
type KeptFor = 'named' | 'shared' | 'bag' | 'left' | 'return'

export type DesignVersion = {
  readonly version: number
  readonly reason: KeptFor
  readonly design: Design
  readonly fit: Fit | null
  readonly keptAtMs: number
}

const LEFT_AFTER_MS = 30 * 60_000
const MOST_VERSIONS = 40

/** Keeps the present state under its number, once; says the number. */
export async function keepRow(tx: ShopTx, row: Row, reason: KeptFor): Promise<number> {
  await tx.designVersion.createMany({
    data: [
      {
        designId: row.id,
        version: row.version,
        reason,
        design: row.design as Design,
        ...(row.fit === null ? {} : { fit: row.fit as Fit }),
      },
    ],
    skipDuplicates: true,
  })
  await forgetOldest(tx, row.id)
  return row.version
}

/** The number under which a change is to be stored; what was left lying is kept before. */
export async function versionForChange(tx: ShopTx, row: Row, nowMs: number): Promise<number> {
  if (nowMs - row.updatedAt.getTime() >= LEFT_AFTER_MS) await keepRow(tx, row, 'left')
  const isKept = await tx.designVersion.count({
    where: { designId: row.id, version: row.version },
  })
  return isKept > 0 ? row.version + 1 : row.version
}

async function forgetOldest(tx: ShopTx, designId: string): Promise<void> {
  const surplus = (await tx.designVersion.count({ where: { designId } })) - MOST_VERSIONS
  if (surplus <= 0) return
  const oldest = await tx.designVersion.findMany({
    where: { designId, reason: 'left' },
    orderBy: { version: 'asc' },
    take: surplus,
  })
  const versions = oldest.map(({ version }) => version)
  await tx.designVersion.deleteMany({ where: { designId, version: { in: versions } } })
}

type Asked = { readonly id: string }

export async function keepVersion(
  actor: Actor,
  { id, reason }: Asked & { readonly reason: KeptFor },
): Promise<Result<{ readonly version: number }, UnknownDesign>> {
  return shopDb().$transaction(async (tx) => {
    const row = await lockDesign(tx, actor, id)
    return row
      ? ok({ version: await keepRow(tx, row, reason) })
      : refuse({ code: 'unknown-design' as const })
  })
}

/** The kept states of the actor's design, newest first. */
export async function readVersions(actor: Actor, { id }: Asked): Promise<readonly DesignVersion[]> {
  const rows = await shopDb().designVersion.findMany({
    where: { designId: id, saved: { ownerKey: actor.ownerKey, deletedAt: null } },
    orderBy: { version: 'desc' },
  })
  return rows.map((row) => ({
    version: row.version,
    reason: row.reason as KeptFor,
    design: row.design as Design,
    fit: row.fit as Fit | null,
    keptAtMs: row.createdAt.getTime(),
  }))
}

type GoBackRefusal = UnknownDesign | { readonly code: 'unknown-version' }

/** An earlier state as the newest version; the one left behind is kept too, so nothing is lost. */
export async function goBackTo(
  actor: Actor,
  { id, version }: Asked & { readonly version: number },
): Promise<Result<{ readonly version: number }, GoBackRefusal>> {
  return shopDb().$transaction(async (tx) => {
    const row = await lockDesign(tx, actor, id)
    if (!row) return refuse({ code: 'unknown-design' as const })
    const wanted = await tx.designVersion.findUnique({
      where: { designId_version: { designId: id, version } },
    })
    if (!wanted) return refuse({ code: 'unknown-version' as const })
    if (isSameDesign(row.design, wanted.design)) return ok({ version: row.version })
    await keepRow(tx, row, 'left')
    const back = await tx.savedDesign.update({
      where: { id },
      data: {
        design: wanted.design as Design,
        ...(wanted.fit === null ? {} : { fit: wanted.fit as Fit }),
        version: row.version + 1,
      },
    })
    return ok({ version: await keepRow(tx, back, 'return') })
  })
}
