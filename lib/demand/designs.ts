import { randomUUID } from 'node:crypto'
import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import type { SavedDesign as Row } from '@/prisma/generated/shop/client'
import { checkKeptDesign, type DesignInvalid } from './check-kept-design'

/** A design somebody keeps, with the fit last chosen for it, so that coming back keeps both halves. */
export type SavedDesign = {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly design: Design
  readonly fit: Fit | null
  readonly updatedAtMs: number
}

type UnknownDesign = { readonly code: 'unknown-design' }

const MOST_DESIGNS = 60

const toSaved = (row: Row): SavedDesign => ({
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

/**
 * Keeps a design. A valid one only: the configurator never leaves a person in an invalid state. An
 * id that is somebody else's, or has gone, starts a new record rather than losing the work.
 */
export async function saveDesign(
  actor: Actor,
  { id, design, fit, name }: Wish,
): Promise<Result<{ readonly id: string; readonly version: number }, DesignInvalid>> {
  const offered = await checkKeptDesign(design)
  if (!offered.ok) return offered
  const data = {
    design,
    ...(fit ? { fit } : {}),
    ...(name === undefined ? {} : { name: name.slice(0, 80) }),
  }
  if (id) {
    const { count } = await shopDb().savedDesign.updateMany({
      where: { id, ownerKey: actor.ownerKey },
      data: { ...data, version: { increment: 1 } },
    })
    const saved = count > 0 ? await shopDb().savedDesign.findUnique({ where: { id } }) : null
    if (saved) return ok({ id: saved.id, version: saved.version })
  }
  const made = await shopDb().savedDesign.create({
    data: { id: randomUUID(), ownerKey: actor.ownerKey, family: design.family, ...data },
  })
  await forgetOldest(actor.ownerKey)
  return ok({ id: made.id, version: made.version })
}

/** Autosaving must not fill the shelf: the oldest unnamed ones make room. */
async function forgetOldest(ownerKey: string): Promise<void> {
  const surplus = await shopDb().savedDesign.findMany({
    where: { ownerKey, name: '' },
    orderBy: { updatedAt: 'desc' },
    skip: MOST_DESIGNS,
    select: { id: true },
  })
  await shopDb().savedDesign.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } })
}

/** The actor's own design, or null: a foreign id looks like one that does not exist. */
export async function readDesign(actor: Actor, id: string): Promise<SavedDesign | null> {
  const row = await shopDb().savedDesign.findFirst({ where: { id, ownerKey: actor.ownerKey } })
  return row ? toSaved(row) : null
}

export async function readDesigns(actor: Actor): Promise<SavedDesign[]> {
  const rows = await shopDb().savedDesign.findMany({
    where: { ownerKey: actor.ownerKey },
    orderBy: { updatedAt: 'desc' },
    take: MOST_DESIGNS,
  })
  return rows.map(toSaved)
}

export async function deleteDesign(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<SavedDesign, UnknownDesign>> {
  const design = await readDesign(actor, input.id)
  if (!design) return refuse({ code: 'unknown-design' })
  await shopDb().savedDesign.deleteMany({ where: { id: input.id, ownerKey: actor.ownerKey } })
  return ok(design)
}
