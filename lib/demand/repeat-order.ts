import type { Fit } from '@/lib/core/fit/fit'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { addAllToBag } from './add-to-bag'
import type { FitRefusal } from './check-fit'
import type { DesignInvalid } from './check-kept-design'
import { saveDesign } from './designs'
import { planRepeat, type RepeatedGarment, type UnknownOrder } from './plan-repeat'

type Wish = {
  readonly number: string
  readonly key?: string | undefined
  /** The hash of the plan that was shown; without it only an unchanged order is repeated. */
  readonly agreed?: string | undefined
  /** The measures as they were then, or as they are now, where there are newer ones. */
  readonly measures: 'then' | 'now'
}

export type Repeated = {
  readonly added: number
  /** Designs that were kept because their fit has to be chosen again. */
  readonly toFit: readonly { readonly family: string; readonly designId: string }[]
}

type RepeatRefusal =
  | UnknownOrder
  | DesignInvalid
  | FitRefusal
  | { readonly code: 'bag-full' }
  /** Something has changed that the person has not been shown. */
  | { readonly code: 'has-changed' }
  | { readonly code: 'nothing-left' }

/** Puts what was ordered into the bag again, at today's price; asks first where something changed. */
export async function repeatOrder(
  actor: Actor,
  { agreed, measures, ...asked }: Wish,
): Promise<Result<Repeated, RepeatRefusal>> {
  const plan = await planRepeat(actor, asked)
  if (!plan.ok) return plan
  const { garments, isUnchanged, planHash } = plan.value
  if (!isUnchanged && agreed !== planHash) return refuse({ code: 'has-changed' })
  const sold = garments.flatMap((each) => (each.now ? [{ ...each, now: each.now }] : []))
  if (sold.length === 0) return refuse({ code: 'nothing-left' })
  const fitted = sold.map((each) => ({ ...each, again: fitOf(each, measures) }))
  const ready = fitted.flatMap(({ now: design, again: fit, quantity }) =>
    fit ? [{ design, fit, quantity }] : [],
  )
  const inBag = await addAllToBag(actor, ready)
  if (!inBag.ok) return inBag
  const toFit: { family: string; designId: string }[] = []
  for (const { now: design, again } of fitted) {
    if (again) continue
    const kept = await saveDesign(actor, { design })
    if (!kept.ok) return kept
    toFit.push({ family: design.family, designId: kept.value.id })
  }
  return ok({ added: ready.reduce((sum, { quantity }) => sum + quantity, 0), toFit })
}

/** Newer measures can be taken even where the old ones are gone; else a gone fit is chosen anew. */
function fitOf(
  { fit, newerFit, isFitGone }: RepeatedGarment,
  measures: 'then' | 'now',
): Fit | null {
  if (newerFit && (measures === 'now' || isFitGone)) return newerFit
  return isFitGone ? null : fit
}
