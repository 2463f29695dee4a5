import type { DraftingBody } from '@/lib/core/body/drafting-body'
import type { FitPreference } from '@/lib/core/fit/fit'
import type { Weave } from '@/lib/core/garment/cloth'
import type { CutId } from '@/lib/core/garment/cut'

/**
 * One ordered design for one body: what a plant needs to cut it. The request is the drafting room's
 * own (contracts, "Pattern"), made from the design's options; the answer goes into the package.
 */
export type DraftWish = {
  readonly cut: CutId
  readonly options: Readonly<Record<string, string>>
  readonly body: DraftingBody
  readonly preference: FitPreference
  readonly weave?: Weave | undefined
}
