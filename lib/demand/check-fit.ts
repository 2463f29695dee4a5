import type { Block } from '@/lib/core/fit/block'
import type { Fit } from '@/lib/core/fit/fit'
import { isSizeOf } from '@/lib/core/fit/size-fields'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

export type FitRefusal = { readonly code: 'fit-invalid' } | { readonly code: 'unknown-profile' }

/** A size must stand in the chart; a measured fit must name the actor's own frozen-able version. */
export async function checkFit(
  actor: Actor,
  block: Block,
  fit: Fit,
): Promise<Result<Fit, FitRefusal>> {
  if (fit.kind === 'size') return isSizeOf(block, fit) ? ok(fit) : refuse({ code: 'fit-invalid' })
  const profile = await shopDb().bodyProfile.findUnique({
    where: { id_version: { id: fit.profileId, version: fit.profileVersion } },
  })
  if (!profile || profile.ownerKey !== actor.ownerKey || profile.inputHash !== fit.inputHash)
    return refuse({ code: 'unknown-profile' })
  return ok(fit)
}
