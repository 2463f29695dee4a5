import { designToday } from '@/lib/core/configuration/design-today'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import { blockOf } from '@/lib/core/fit/block'
import type { Fit, MeasuredFit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { sameSecret, sha256 } from '@/lib/infra/digest'
import { checkFit } from './check-fit'
import type { Line } from './order-view'
import { offeredToday } from './published-catalogues'
import { readOrder } from './read-order'
import { unitPriceCents } from './unit-price'

/**
 * An order as it could be placed again today. Asked about is only what has changed since: a price, a
 * part that is no longer made (and the nearest that is), a family that is no longer sold, measures
 * that were taken anew, a fit that is gone.
 */
export type RepeatedGarment = {
  readonly position: number
  readonly quantity: number
  readonly then: Design
  /** Null when nothing of its family is sold any more. */
  readonly now: Design | null
  readonly lost: readonly Change[]
  readonly thenCents: number
  readonly nowCents: number | null
  readonly fit: Fit
  /** The same body's newer measures; null where there are none. */
  readonly newerFit: MeasuredFit | null
  /** The size is in no chart any more, or the measures are not the actor's or were deleted. */
  readonly isFitGone: boolean
}

type RepeatPlan = {
  readonly number: string
  readonly garments: readonly RepeatedGarment[]
  readonly isUnchanged: boolean
  /** What was shown and agreed to: another plan has another hash. */
  readonly planHash: string
}

type Asked = { readonly number: string; readonly key?: string | undefined }

export type UnknownOrder = { readonly code: 'unknown-order' }

/** For the owner and whoever holds the key of its letter; an order seen in service is not one's own. */
export async function planRepeat(
  actor: Actor,
  asked: Asked,
): Promise<Result<RepeatPlan, UnknownOrder>> {
  const found = await readOrder(actor, asked)
  if (!found.ok) return found
  const { ownerKey, accessToken, number, lines } = found.value
  const holdsKey = asked.key !== undefined && sameSecret(asked.key, accessToken)
  if (ownerKey !== actor.ownerKey && !holdsKey) return refuse({ code: 'unknown-order' })
  const garments: RepeatedGarment[] = []
  for (const line of alike(lines)) garments.push(await garmentOf(actor, line))
  return ok({
    number,
    garments,
    isUnchanged: garments.every(isAsItWas),
    planHash: sha256(canonicalJson({ number, garments })),
  })
}

/** Each garment is a line of its own at the plant; equal ones lay in the bag as one. */
const alike = (lines: readonly Line[]): readonly Line[] =>
  lines.reduce<Line[]>((merged, line) => {
    const at = merged.findIndex(({ specHash }) => specHash === line.specHash)
    const same = merged[at]
    if (!same) return [...merged, line]
    return merged.with(at, { ...same, quantity: same.quantity + line.quantity })
  }, [])

const isAsItWas = (each: RepeatedGarment): boolean =>
  each.now !== null &&
  each.lost.length === 0 &&
  each.nowCents === each.thenCents &&
  each.newerFit === null &&
  !each.isFitGone

async function garmentOf(actor: Actor, line: Line): Promise<RepeatedGarment> {
  const { position, quantity, design: then, fit, unitPriceCents: thenCents } = line
  const known = { position, quantity, then, thenCents, fit }
  const offered = await offeredToday(then.family)
  if (!offered)
    return { ...known, now: null, lost: [], nowCents: null, newerFit: null, isFitGone: false }
  const { design: now, lost } = designToday(offered.choices, then)
  const checked = await checkFit(actor, blockOf(offered.catalogue.cut, now.options), fit)
  return {
    ...known,
    now,
    lost,
    nowCents: await unitPriceCents(now, fit),
    newerFit: fit.kind === 'measured' ? await newerThan(actor, fit) : null,
    isFitGone: !checked.ok,
  }
}

async function newerThan(actor: Actor, fit: MeasuredFit): Promise<MeasuredFit | null> {
  const newest = await shopDb().bodyProfile.findFirst({
    where: { id: fit.profileId, ownerKey: actor.ownerKey },
    orderBy: { version: 'desc' },
  })
  if (!newest || newest.version <= fit.profileVersion) return null
  return { ...fit, profileVersion: newest.version, inputHash: newest.inputHash }
}
