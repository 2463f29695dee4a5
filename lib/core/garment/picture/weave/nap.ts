import { seededRandom } from '../../../shared/random'
import type { LightRaster } from './thread-raster'

/** Box blur along one direction, wrapping at the tile's edge. */
function blurred(raster: LightRaster, radius: number, alongX: boolean): LightRaster {
  const { widthPx, heightPx, light } = raster
  const out = new Float32Array(light.length)
  const length = alongX ? widthPx : heightPx
  const lines = alongX ? heightPx : widthPx
  const step = alongX ? 3 : widthPx * 3
  const lineStep = alongX ? widthPx * 3 : 3
  const wrap = (i: number) => (i + length * 4) % length
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 3; channel++) {
      const start = line * lineStep + channel
      let sum = 0
      for (let d = -radius; d <= radius; d++) sum += light[start + wrap(d) * step] ?? 0
      for (let i = 0; i < length; i++) {
        out[start + i * step] = sum / (2 * radius + 1)
        sum +=
          (light[start + wrap(i + radius + 1) * step] ?? 0) -
          (light[start + wrap(i - radius) * step] ?? 0)
      }
    }
  }
  return { widthPx, heightPx, light: out }
}

/** A milled, brushed face: threads run into each other and single fibres lie across them. */
export function napped(
  raster: LightRaster,
  perThread: number,
  nap: number,
  seed: number,
): LightRaster {
  const radius = Math.max(1, Math.round(nap * perThread * 0.9))
  let soft = raster
  for (const alongX of [true, false, true, false]) soft = blurred(soft, radius, alongX)
  const { widthPx, heightPx, light } = soft
  const random = seededRandom(seed)
  const fibres = ((widthPx * heightPx) / (perThread * perThread)) * 2
  for (let fibre = 0; fibre < fibres; fibre++) {
    let x = random() * widthPx
    let y = random() * heightPx
    const angle = random() * Math.PI
    const length = perThread * (1 + random() * 3)
    const tone = (1 + (random() < 0.5 ? -1 : 1) * (0.03 + 0.09 * random())) ** 2
    for (let t = 0; t < length; t++) {
      const at = ((Math.floor(y) % heightPx) * widthPx + (Math.floor(x) % widthPx)) * 3
      for (let channel = at; channel < at + 3; channel++)
        light[channel] = (light[channel] ?? 0) * tone
      x = (x + Math.cos(angle) + widthPx) % widthPx
      y = (y + Math.sin(angle) + heightPx) % heightPx
    }
  }
  return soft
}
