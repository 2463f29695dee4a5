import { randomUUID } from 'node:crypto'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { writeAudit } from '@/lib/infra/audit'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'

/**
 * Bodies are kept sealed with the owner's own key, in versions: a version freezes once an order uses
 * it, and a change then makes the next one. Every reading is written down.
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
  const plaintext = canonicalJson(profile as unknown as Json)
  return shopDb().$transaction(async (tx) => {
    const id = profileId ?? randomUUID()
    const last = await tx.bodyProfile.findFirst({ where: { id }, orderBy: { version: 'desc' } })
    if (last && last.ownerKey !== ownerKey) return refuse({ code: 'unknown-profile' })
    // An unused version is corrected in place; a frozen one stays as the order saw it.
    const version = last ? (last.frozenAt ? last.version + 1 : last.version) : 1
    const row = {
      label: label.slice(0, 60),
      sealed: await sealForOwner(tx, ownerKey, plaintext, profilePlace(id, version)),
      inputHash: sha256(`${id}:${version}:${plaintext}`),
      consentAt: new Date(consentAtMs),
    }
    const saved = await tx.bodyProfile.upsert({
      where: { id_version: { id, version } },
      create: { id, version, ownerKey, ...row },
      update: row,
    })
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

/** The newest profile of the actor, without opening it. */
export async function latestBodyProfile(actor: Actor): Promise<ProfileNote | null> {
  const row = await shopDb().bodyProfile.findFirst({
    where: { ownerKey: actor.ownerKey },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  })
  return row ? toNote(row) : null
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

/** Deletes every profile of the actor at once; what orders need is already in their packages. */
export async function deleteBodyProfiles(actor: Actor): Promise<number> {
  return shopDb().$transaction(async (tx) => {
    const { count } = await tx.bodyProfile.deleteMany({ where: { ownerKey: actor.ownerKey } })
    if (count > 0)
      await writeAudit(tx, {
        actor: actor.ownerKey,
        action: 'body-profiles-deleted',
        subject: actor.ownerKey,
        detail: { count },
      })
    return count
  })
}
