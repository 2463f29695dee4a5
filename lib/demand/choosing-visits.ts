import type { ChoosingVisit } from '@/lib/core/configuration/confusion/choosing-visit'
import { choosingVisitSchema } from '@/lib/core/configuration/confusion/choosing-visit-schema'
import {
  confusionBy,
  confusionByGroup,
  type StepConfusion,
} from '@/lib/core/configuration/confusion/confusion-score'
import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { type Actor, mayAs } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { offeredToday } from './published-catalogues'

/** More in one minute than a class of forty leaves behind: a script, not people. */
const MOST_PER_MINUTE = 240
/** More in one day than are ever counted: the table must not grow by what nobody reads. */
const MOST_PER_DAY = 5_000
/** What is counted for the business: a season, and at most so many visits of it. */
export const COUNTED_DAYS = 90
const MOST_COUNTED = 5_000

type Refusal = { readonly code: 'too-many' } | { readonly code: 'unknown-family' }

/**
 * Keeps the figures of one visit. Nothing about the person comes with them, therefore the only guard
 * is a ceiling for everybody together, and that the family and its groups exist.
 */
export async function recordVisit(
  visit: ChoosingVisit,
  nowMs: number,
): Promise<Result<null, Refusal>> {
  const published = await offeredToday(visit.family)
  const groups = new Set(published?.catalogue.groups.map(({ id }) => id))
  const named = [...visit.groups.map(({ groupId }) => groupId), visit.lastGroupId]
  if (named.some((id) => id !== null && !groups.has(id)) || !published)
    return refuse({ code: 'unknown-family' })
  const keptSince = (spanMs: number) =>
    shopDb().choosingVisit.count({ where: { createdAt: { gte: new Date(nowMs - spanMs) } } })
  if ((await keptSince(MINUTE_MS)) >= MOST_PER_MINUTE) return refuse({ code: 'too-many' })
  if ((await keptSince(DAY_MS)) >= MOST_PER_DAY) return refuse({ code: 'too-many' })
  await dropOlder(nowMs)
  const { family, presentation, arm } = visit
  await shopDb().choosingVisit.create({ data: { family, presentation, arm, facts: visit } })
  return ok(null)
}

const seasonBefore = (nowMs: number): Date => new Date(nowMs - COUNTED_DAYS * DAY_MS)

/** What is counted no more is not kept either. */
async function dropOlder(nowMs: number): Promise<void> {
  await shopDb().choosingVisit.deleteMany({ where: { createdAt: { lt: seasonBefore(nowMs) } } })
}

export type FamilyConfusion = {
  readonly family: string
  readonly name: Text
  readonly groups: readonly (StepConfusion & { readonly name: Text })[]
}

export type ChoosingView = {
  readonly visits: number
  readonly families: readonly FamilyConfusion[]
  readonly presentations: readonly StepConfusion[]
  readonly arms: readonly StepConfusion[]
}

/** How choosing went, by group, by presentation and by the arms of a class: counts, never visits. */
export async function readChoosing(
  actor: Actor,
  nowMs: number,
): Promise<Result<ChoosingView, { readonly code: 'not-a-manager' }>> {
  if (!mayAs(actor, 'manager')) return refuse({ code: 'not-a-manager' })
  const rows = await shopDb().choosingVisit.findMany({
    where: { createdAt: { gte: seasonBefore(nowMs) } },
    orderBy: { id: 'desc' },
    take: MOST_COUNTED,
    select: { facts: true },
  })
  // A row of an older shape is not counted; the others are.
  const visits = rows.flatMap(({ facts }) => choosingVisitSchema.safeParse(facts).data ?? [])
  const families = [...new Set(visits.map(({ family }) => family))].sort()
  return ok({
    visits: visits.length,
    families: await Promise.all(families.map((family) => ofFamily(family, visits))),
    presentations: confusionBy(visits, ({ presentation }) => presentation),
    arms: confusionBy(visits, ({ arm }) => arm),
  })
}

async function ofFamily(
  family: string,
  visits: readonly ChoosingVisit[],
): Promise<FamilyConfusion> {
  const published = await offeredToday(family)
  const nameOf = new Map(published?.catalogue.groups.map(({ id, name }) => [id, name]))
  const unnamed = (id: string): Text => ({ en: id, 'zh-CN': id })
  const steps = confusionByGroup(visits.filter((visit) => visit.family === family))
  const place = new Map([...nameOf.keys()].map((id, index) => [id, index]))
  return {
    family,
    name: published?.catalogue.name ?? unnamed(family),
    groups: steps
      .map((step) => ({ ...step, name: nameOf.get(step.key) ?? unnamed(step.key) }))
      .sort((a, b) => (place.get(a.key) ?? 99) - (place.get(b.key) ?? 99)),
  }
}
