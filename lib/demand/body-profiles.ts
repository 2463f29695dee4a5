import { randomUUID } from 'node:crypto'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { writeAudit } from '@/lib/infra/audit'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'
import { forgetDraftsOf } from './remembered-drafts'
import { dropUnusedVersions } from './unused-versions'

/**
 * Bodies are kept sealed with the owner's own key, in versions: every change makes the next one, and a
 * version freezes once an order uses it. Every reading is written down.
 */
export type ProfileNote = {
  readonly profileId: string
  readonly version: number
  readonly inputHash: string
  readonly label: string
  readonly createdAtMs: number
}

type ProfileRefusal = { readonly code: 'unknown-profile' } | { readonly code: 'no-consent' }

export const profilePlace = (id: string, version: number): string =>
  `BodyProfile.sealed:${id}:${version}`

type Wish = {
  readonly profileId?: string | undefined
  readonly label: string
  readonly profile: BodyProfile
  readonly consentAtMs: number | null
}

export async function saveBodyProfile(
  actor: Actor,
  { profileId, label, profile, consentAtMs }: Wish,
): Promise<Result<ProfileNote, ProfileRefusal>> {
  if (consentAtMs === null) return refuse({ code: 'no-consent' })
  const ownerKey = actor.ownerKey
  const plaintext = canonicalJson(profile)
  return shopDb().$transaction(async (tx) => {
    const id = profileId ?? randomUUID()
    // Two savings of one profile become two versions, one after the other.
    await tx.$queryRaw`SELECT 1 FROM "BodyProfile" WHERE id = ${id} FOR UPDATE`
    const last = await tx.bodyProfile.findFirst({ where: { id }, orderBy: { version: 'desc' } })
    if (last && last.ownerKey !== ownerKey) return refuse({ code: 'unknown-profile' })
    const version = last ? last.version + 1 : 1
    const saved = await tx.bodyProfile.create({
      data: {
        ...{ id, version, ownerKey },
        label: label.slice(0, 60),
        sealed: await sealForOwner(tx, ownerKey, plaintext, profilePlace(id, version)),
        inputHash: sha256(`${id}:${version}:${plaintext}`),
        consentAt: new Date(consentAtMs),
      },
    })
    await dropUnusedVersions(tx, ownerKey, id)
    await writeAudit(tx, { actor: ownerKey, action: 'body-profile-saved', subject: id })
    return ok(toNote(saved))
  })
}

const toNote = (row: {
  id: string
  version: number
  inputHash: string
  label: string
  createdAt: Date
}): ProfileNote => ({
  profileId: row.id,
  version: row.version,
  inputHash: row.inputHash,
  label: row.label,
  createdAtMs: row.createdAt.getTime(),
})

/** The newest version of each body the actor keeps, newest first, without opening any. */
export async function bodyProfiles(actor: Actor): Promise<ProfileNote[]> {
  const rows = await shopDb().bodyProfile.findMany({
    where: { ownerKey: actor.ownerKey },
    orderBy: [{ id: 'asc' }, { version: 'desc' }],
    distinct: ['id'],
  })
  return rows.map(toNote).sort((one, other) => other.createdAtMs - one.createdAtMs)
}

/** Opens the actor's own profile; `why` goes into the record that the account page shows. */
export async function readBodyProfile(
  actor: Actor,
  input: { readonly profileId: string; readonly version?: number },
  why: string,
): Promise<Result<BodyProfile, ProfileRefusal>> {
  return shopDb().$transaction(async (tx) => {
    const row = await tx.bodyProfile.findFirst({
      where: {
        id: input.profileId,
        ownerKey: actor.ownerKey,
        ...(input.version === undefined ? {} : { version: input.version }),
      },
      orderBy: { version: 'desc' },
    })
    if (!row) return refuse({ code: 'unknown-profile' })
    return ok(await openProfile(tx, row, actor.ownerKey, why))
  })
}

/** Opens a stored version for the work it was consented to; written down with who and why. */
export async function openProfile(
  tx: ShopTx,
  row: { id: string; version: number; ownerKey: string; sealed: Uint8Array },
  by: string,
  why: string,
): Promise<BodyProfile> {
  await writeAudit(tx, {
    actor: by,
    action: 'body-profile-read',
    subject: row.id,
    detail: { version: row.version, why },
  })
  const text = await openForOwner(tx, row.ownerKey, row.sealed, profilePlace(row.id, row.version))
  return JSON.parse(text) as BodyProfile
}

/** The version an order was made for, opened by the shop itself; null when its owner has deleted it. */
export function openOrderedProfile(fit: MeasuredFit, why: string): Promise<BodyProfile | null> {
  return shopDb().$transaction(async (tx) => {
    const row = await tx.bodyProfile.findUnique({
      where: { id_version: { id: fit.profileId, version: fit.profileVersion } },
    })
    if (row?.inputHash !== fit.inputHash) return null
    return openProfile(tx, row, 'shop', why)
  })
}

/** Deletes one body, all its versions, at once; false when it is not the actor's. */
export async function deleteBodyProfile(actor: Actor, profileId: string): Promise<boolean> {
  const { ownerKey } = actor
  const isDeleted = await shopDb().$transaction(async (tx) => {
    const { count } = await tx.bodyProfile.deleteMany({ where: { id: profileId, ownerKey } })
    if (count > 0)
      await writeAudit(tx, { actor: ownerKey, action: 'body-profile-deleted', subject: profileId })
    return count > 0
  })
  if (isDeleted) forgetDraftsOf(profileId)
  return isDeleted
}

/** Deletes every profile of the actor at once; what orders need is already in their packages. */
export async function deleteBodyProfiles(actor: Actor): Promise<number> {
  const { ownerKey } = actor
  const kept = await bodyProfiles(actor)
  const count = await shopDb().$transaction(async (tx) => {
    const deleted = await tx.bodyProfile.deleteMany({ where: { ownerKey } })
    if (deleted.count > 0)
      await writeAudit(tx, {
        actor: ownerKey,
        action: 'body-profiles-deleted',
        subject: ownerKey,
        detail: { count: deleted.count },
      })
    return deleted.count
  })
  for (const { profileId } of kept) forgetDraftsOf(profileId)
  return count
}
