import { randomUUID } from 'node:crypto'
import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { DAY_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import type { SavedDesign as Row } from '@/prisma/generated/shop/client'
import { checkKeptDesign, type DesignInvalid } from './check-kept-design'
import { isSameDesign, lockDesign, type UnknownDesign } from './design-record'
import { keepRow, versionForChange } from './design-versions'

/** A design somebody keeps, with the fit last chosen for it, so that coming back keeps both halves. */
export type SavedDesign = {
  readonly id: string
  readonly name: string
  /** The number of the version being worked on. */
  readonly version: number
  readonly design: Design
  readonly fit: Fit | null
  readonly updatedAtMs: number
}

const MOST_DESIGNS = 60
const MOST_LETTERS = 80

export const toSaved = (row: Row): SavedDesign => ({
  id: row.id,
  name: row.name,
  version: row.version,
  design: row.design as Design,
  fit: row.fit as Fit | null,
  updatedAtMs: row.updatedAt.getTime(),
})

type Wish = {
  readonly id?: string | undefined
  readonly design: Design
  readonly fit?: Fit | undefined
  readonly name?: string | undefined
}

type Saved = { readonly id: string; readonly version: number }

/**
 * Keeps a design. A valid one only: the configurator never leaves a person in an invalid state. An
 * id that is somebody else's, has gone, or is of another family starts a new record rather than
 * losing the work.
 */
export async function saveDesign(
  actor: Actor,
  { id, design, fit, name }: Wish,
): Promise<Result<Saved, DesignInvalid>> {
  const offered = await checkKeptDesign(design)
  if (!offered.ok) return offered
  const data = {
    design,
    ...(fit ? { fit } : {}),
    ...(name === undefined ? {} : { name: name.slice(0, MOST_LETTERS) }),
  }
  const saved = id ? await changeDesign(actor, id, data) : null
  if (saved) return ok(saved)
  const made = await shopDb().savedDesign.create({
    data: { id: randomUUID(), ownerKey: actor.ownerKey, family: design.family, ...data },
  })
  await makeRoom(actor.ownerKey)
  return ok({ id: made.id, version: made.version })
}

type Change = { readonly design: Design; readonly fit?: Fit; readonly name?: string }

const changeDesign = (actor: Actor, id: string, data: Change): Promise<Saved | null> =>
  shopDb().$transaction(async (tx) => {
    const row = await lockDesign(tx, actor, id)
    if (!row || row.family !== data.design.family) return null
    const version = isSameDesign(row.design, data.design)
      ? row.version
      : await versionForChange(tx, row, realClock.nowMs())
    await tx.savedDesign.update({ where: { id }, data: { ...data, version } })
    return { id, version }
  })

/** Autosaving must not fill the shelf: the oldest unnamed, never kept ones make room. */
async function makeRoom(ownerKey: string): Promise<void> {
  const surplus = await shopDb().savedDesign.findMany({
    where: { ownerKey, name: '', versions: { none: {} } },
    orderBy: { updatedAt: 'desc' },
    skip: MOST_DESIGNS,
    select: { id: true },
  })
  const longGone = new Date(realClock.nowMs() - DAY_MS)
  await shopDb().savedDesign.deleteMany({
    where: { OR: [{ id: { in: surplus.map(({ id }) => id) } }, { deletedAt: { lt: longGone } }] },
  })
}

/** The actor's own design, or null: a foreign id looks like one that does not exist. */
export async function readDesign(actor: Actor, id: string): Promise<SavedDesign | null> {
  const row = await shopDb().savedDesign.findFirst({
    where: { id, ownerKey: actor.ownerKey, deletedAt: null },
  })
  return row ? toSaved(row) : null
}

/** The actor's designs, the last changed first. */
export async function readDesigns(actor: Actor): Promise<SavedDesign[]> {
  const rows = await shopDb().savedDesign.findMany({
    where: { ownerKey: actor.ownerKey, deletedAt: null },
    orderBy: { updatedAt: 'desc' },
    take: 2 * MOST_DESIGNS,
  })
  return rows.map(toSaved)
}

type Asked = { readonly id: string }

/** A name makes it worth going back to; without one it is called by its garment again. */
export async function nameDesign(
  actor: Actor,
  { id, name }: Asked & { readonly name: string },
): Promise<Result<{ readonly name: string }, UnknownDesign>> {
  const wanted = name.trim().slice(0, MOST_LETTERS)
  return shopDb().$transaction(async (tx) => {
    const row = await lockDesign(tx, actor, id)
    if (!row) return refuse({ code: 'unknown-design' as const })
    const named = await tx.savedDesign.update({ where: { id }, data: { name: wanted } })
    if (wanted !== '') await keepRow(tx, named, 'named')
    return ok({ name: wanted })
  })
}

/** Puts a design aside: it and its links are gone for everybody, and for good after a day. */
export async function deleteDesign(
  actor: Actor,
  { id }: Asked,
): Promise<Result<SavedDesign, UnknownDesign>> {
  const design = await readDesign(actor, id)
  if (!design) return refuse({ code: 'unknown-design' })
  await shopDb().savedDesign.updateMany({
    where: { id, ownerKey: actor.ownerKey },
    data: { deletedAt: new Date(realClock.nowMs()) },
  })
  return ok(design)
}

/** Undoes a deletion: name, versions and links are as they were. */
export async function putDesignBack(
  actor: Actor,
  { id }: Asked,
): Promise<Result<Asked, UnknownDesign>> {
  const { count } = await shopDb().savedDesign.updateMany({
    where: { id, ownerKey: actor.ownerKey, deletedAt: { not: null } },
    data: { deletedAt: null },
  })
  return count > 0 ? ok({ id }) : refuse({ code: 'unknown-design' })
}
