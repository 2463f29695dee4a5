import { seededRandom } from '../../../shared/random'
import type { Cloth } from '../../cloth'
import { rgbOf } from '../colour'
import { HERRINGBONE_BLOCK } from './draft'
import { periodicNoise, seedOf } from './noise'
import type { TileSize } from './tile-size'
import { weavePlan } from './weave-plan'

/** Squared (roughly linear) light, three floats per pixel, so that averaging keeps the brightness. */
export type LightRaster = {
  readonly widthPx: number
  readonly heightPx: number
  readonly light: Float32Array
}

const across = (perThread: number) =>
  Float32Array.from({ length: perThread }, (_, t) => {
    const u = ((t + 0.5) / perThread) * 2 - 1
    return 1.06 - 0.42 * u ** 4 - 0.16 * u * u
  })

/** A float grows dark over the 30 % of a thread where it dives under its neighbour. */
const dive = (distance: number) => (distance < 0.3 ? 0.8 + (0.2 * distance) / 0.3 : 1)

/** Draws every crossing of one tile with `perThread` pixels per thread. */
export function threadRaster(cloth: Cloth, size: TileSize, perThread: number): LightRaster {
  const plan = weavePlan(cloth)
  const { ends, picks } = size
  const seed = seedOf(cloth.id)
  const random = seededRandom(seed)
  const widthPx = ends * perThread
  const heightPx = picks * perThread
  const light = new Float32Array(widthPx * heightPx * 3)
  const shade = across(perThread)
  const thickness = () => 1 + (random() * 2 - 1) * plan.slub * 1.6
  const endTone = Float32Array.from({ length: ends }, thickness)
  const pickTone = Float32Array.from({ length: picks }, thickness)
  const alongEnd = periodicNoise(ends, Math.max(2, picks >> 3), seed + 3)
  const alongPick = periodicNoise(Math.max(2, ends >> 3), picks, seed + 5)
  const fine = periodicNoise(ends * 2, picks * 2, seed + 9)
  const coarse = periodicNoise(Math.max(2, ends >> 2), Math.max(2, picks >> 2), seed + 11)
  const pucker = periodicNoise(ends / 5, size.heightMm / 1.6, seed + 21)
  const warp = plan.warp.map(rgbOf)
  const weft = plan.weft.map(rgbOf)
  const up = (e: number, p: number) => plan.draft.warpIsUp(e, p)

  for (let pick = 0; pick < picks; pick++) {
    for (let end = 0; end < ends; end++) {
      const warpOnTop = up(end, pick)
      const [red = 0, green = 0, blue = 0] =
        (warpOnTop ? warp[end % warp.length] : weft[pick % weft.length]) ?? []
      const before = warpOnTop ? !up(end, pick - 1) : up(end - 1, pick)
      const after = warpOnTop ? !up(end, pick + 1) : up(end + 1, pick)
      const u = end / ends
      const v = pick / picks
      let tone = warpOnTop
        ? (endTone[end] ?? 1) * (1 + plan.slub * alongEnd(u, v))
        : (pickTone[pick] ?? 1) * (1 + plan.slub * alongPick(u, v))
      if (cloth.weave === 'herringbone')
        tone *= Math.floor(end / HERRINGBONE_BLOCK) % 2 === 0 ? 0.945 : 1.055
      if (plan.melange > 0) tone *= 1 + plan.melange * (0.6 * fine(u, v) + 0.55 * coarse(u, v))
      if (cloth.weave === 'seersucker') {
        const inBand = end % 20
        const rise = inBand < 10 ? Math.sin((Math.PI * (inBand + 0.5)) / 10) : 0
        tone *= 1.03 + 0.15 * rise * pucker(u, v)
      }
      tone *= plan.sheen
      for (let y = 0; y < perThread; y++) {
        let at = ((pick * perThread + y) * widthPx + end * perThread) * 3
        for (let x = 0; x < perThread; x++) {
          const t = (warpOnTop ? y : x) / perThread
          const s =
            tone *
            (shade[warpOnTop ? x : y] ?? 1) *
            (before ? dive(t) : 1) *
            (after ? dive(1 - 1 / perThread - t) : 1)
          light[at++] = (red * s) ** 2
          light[at++] = (green * s) ** 2
          light[at++] = (blue * s) ** 2
        }
      }
    }
  }
  return { widthPx, heightPx, light }
}
