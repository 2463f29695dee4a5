import type { Cloth } from '../cloth'
import { hexOf, luminanceOf, type Rgb, rgbOf } from './colour'
import { weavePlan } from './weave/weave-plan'

/**
 * The mean colour of a cloth from its colours and draft alone, without drawing it: threads are
 * counted in squared light, then darkened by the loss between threads (fitted to drawn tiles; the
 * test holds it within a few levels).
 */
export type ClothTone = { readonly meanHex: string; readonly luminance: number }

const THREAD_LOSS = 0.875
const PILE_LOSS = 0.93

export function clothTone(cloth: Cloth): ClothTone {
  const plan = weavePlan(cloth)
  const sum = [0, 0, 0]
  const ends = plan.warp.length * plan.draft.ends
  const picks = plan.weft.length * plan.draft.picks
  // A prime step walks through large repeats without counting each of their crossings.
  const step = ends * picks > 4000 ? 7 : 1
  let counted = 0
  for (let cell = 0; cell < ends * picks; cell += step, counted++) {
    const end = cell % ends
    const pick = Math.floor(cell / ends)
    const thread = plan.draft.warpIsUp(end, pick)
      ? plan.warp[end % plan.warp.length]
      : plan.weft[pick % plan.weft.length]
    rgbOf(thread ?? '#000000').forEach((channel, i) => {
      sum[i] = (sum[i] ?? 0) + channel * channel
    })
  }
  const loss = cloth.weave === 'corduroy' ? PILE_LOSS : THREAD_LOSS
  const mean = sum.map(
    (light) => Math.min(1, loss * plan.sheen) * Math.sqrt(light / counted),
  ) as unknown as Rgb
  return { meanHex: hexOf(mean), luminance: luminanceOf(mean) }
}
