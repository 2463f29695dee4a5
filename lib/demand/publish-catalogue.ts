import type { CatalogueReport } from '@/lib/core/configuration/lint/catalogue-report'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type Actor, mayAs } from '@/lib/identity/actor'
import { writeAudit } from '@/lib/infra/audit'
import { shopDb } from '@/lib/infra/db/shop'
import { reportOnCatalogue, type Unreadable } from './report-on-catalogue'
import { type Stored, type StoreRefusal, storeCatalogue } from './store-catalogue'

type NotManager = { readonly code: 'not-a-manager' }

/** What would be published, before anybody does it. */
export async function checkCatalogue(
  actor: Actor,
  { text }: { readonly text: string },
): Promise<Result<CatalogueReport, NotManager | Unreadable>> {
  if (!mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const read = reportOnCatalogue(text)
  return read.ok ? ok(read.value.report) : read
}

export type PublishRefusal =
  | NotManager
  | Unreadable
  | { readonly code: 'has-errors'; readonly report: CatalogueReport }
  | StoreRefusal

/**
 * Publishes a version: read, linted, compiled, stored for good, and sold from this moment on where
 * its cut can be sewn. Designs, bags and orders keep the version they were made with.
 */
export async function publishCatalogue(
  actor: Actor,
  { text }: { readonly text: string },
): Promise<Result<Stored & Pick<CatalogueReport, 'name'>, PublishRefusal>> {
  if (actor.kind !== 'person' || !mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const read = reportOnCatalogue(text)
  if (!read.ok) return read
  const { catalogue, report } = read.value
  if (!catalogue || !report.mayBePublished) return refuse({ code: 'has-errors', report })
  const stored = await storeCatalogue(catalogue, actor.personId)
  if (!stored.ok) return stored
  const { family, version, hash } = stored.value
  await writeAudit(shopDb(), {
    actor: actor.ownerKey,
    action: 'publish-catalogue',
    subject: `catalogue:${family}`,
    detail: { version, hash },
  })
  return ok({ ...stored.value, name: report.name })
}
