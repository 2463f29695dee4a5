import { checkDesign } from '@/lib/core/configuration/check-design'
import type { Blocking } from '@/lib/core/configuration/garment-choices'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { ShopTx } from '@/lib/infra/db/shop'
import { offeredFor, type Published } from './published-catalogues'

/** `rules` say why, in the words of the catalogue; empty where it is not rules that stand against it. */
export type DesignInvalid = { readonly code: 'design-invalid'; readonly rules: Blocking['rules'] }

/**
 * Whether a design can be made, by the compiled table of the very version it names. Asked again
 * whenever one is stored, put into the bag or bought; nothing is believed because a page allowed it.
 */
export async function checkKeptDesign(
  design: Design,
  tx?: ShopTx,
): Promise<Result<Published, DesignInvalid>> {
  const offered = await offeredFor(design, tx)
  if (!offered) return refuse({ code: 'design-invalid', rules: [] })
  const checked = checkDesign(offered.choices, design)
  if (checked.ok) return ok(offered)
  const rules = checked.error.code === 'rule-violated' ? checked.error.rules : []
  return refuse({ code: 'design-invalid', rules })
}
