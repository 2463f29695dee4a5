import type { Catalogue } from '@/lib/core/garment/catalogue'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { type Actor, mayAs } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

export type VersionNote = {
  readonly version: string
  readonly modules: number
  readonly options: number
  readonly rules: number
  /** Exact, as digits. */
  readonly variants: string
  readonly diagramBytes: number
  readonly hash: string
  readonly publishedAtMs: number
  /** Null where the house published it itself, or the person has left. */
  readonly publishedBy: string | null
  readonly isHouse: boolean
}

export type FamilyNote = {
  readonly family: string
  readonly name: Text
  readonly cut: string
  /** Newest first: the first is the one sold. */
  readonly versions: readonly VersionNote[]
}

type NotManager = { readonly code: 'not-a-manager' }

/** Every family with all its versions, families in the order of their first version. */
export async function readCatalogueVersions(
  actor: Actor,
): Promise<Result<readonly FamilyNote[], NotManager>> {
  if (!mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const rows = await shopDb().catalogueVersion.findMany({ orderBy: { id: 'asc' } })
  const ids = rows.flatMap(({ publishedBy }) => (publishedBy === null ? [] : [publishedBy]))
  const people = await shopDb().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const families = new Map<string, FamilyNote>()
  for (const row of rows) {
    const catalogue = JSON.parse(row.content) as Catalogue
    const note: VersionNote = {
      version: row.version,
      modules: catalogue.modules.length,
      options: catalogue.modules.reduce((sum, { options }) => sum + options.length, 0),
      rules: catalogue.rules.length,
      variants: row.variants,
      diagramBytes: row.diagram.length,
      hash: row.hash,
      publishedAtMs: row.publishedAt.getTime(),
      publishedBy: row.publishedBy === null ? null : (nameOf.get(row.publishedBy) ?? null),
      isHouse: row.publishedBy === null,
    }
    families.set(row.family, {
      family: row.family,
      name: catalogue.name,
      cut: catalogue.cut,
      versions: [note, ...(families.get(row.family)?.versions ?? [])],
    })
  }
  return ok([...families.values()])
}

/** One version as the JSON text of its file. */
export async function readCatalogueText(
  actor: Actor,
  key: { readonly family: string; readonly version: string },
): Promise<Result<string, NotManager | { readonly code: 'unknown-version' }>> {
  if (!mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const row = await shopDb().catalogueVersion.findUnique({
    where: { family_version: { ...key } },
    select: { content: true },
  })
  if (!row) return refuse({ code: 'unknown-version' })
  return ok(`${JSON.stringify(JSON.parse(row.content), null, 2)}\n`)
}
