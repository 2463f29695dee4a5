import type { LightRaster } from './thread-raster'

type Tap = { readonly from: number; readonly weights: readonly number[] }

/** Which source pixels, and how much of each, make one target pixel: exact area, no moiré. */
function taps(source: number, target: number): Tap[] {
  const ratio = source / target
  return Array.from({ length: target }, (_, i) => {
    const start = i * ratio
    const end = start + ratio
    const from = Math.floor(start)
    const weights: number[] = []
    for (let s = from; s < Math.min(source, Math.ceil(end - 1e-9)); s++)
      weights.push((Math.min(end, s + 1) - Math.max(start, s)) / ratio)
    return { from, weights }
  })
}

/** Averages squared light down to the size needed and takes the root back to sRGB bytes. */
export function shrunk(raster: LightRaster, widthPx: number, heightPx: number): Uint8Array {
  const rows = new Float32Array(widthPx * raster.heightPx * 3)
  const columns = taps(raster.widthPx, widthPx)
  for (let y = 0, at = 0; y < raster.heightPx; y++) {
    const line = y * raster.widthPx
    for (const { from, weights } of columns) {
      let red = 0
      let green = 0
      let blue = 0
      let source = (line + from) * 3
      for (const weight of weights) {
        red += weight * (raster.light[source++] ?? 0)
        green += weight * (raster.light[source++] ?? 0)
        blue += weight * (raster.light[source++] ?? 0)
      }
      rows[at++] = red
      rows[at++] = green
      rows[at++] = blue
    }
  }
  const rgb = new Uint8Array(widthPx * heightPx * 3)
  const stride = widthPx * 3
  let at = 0
  for (const { from, weights } of taps(raster.heightPx, heightPx)) {
    for (let x = 0; x < stride; x++) {
      let sum = 0
      for (let w = 0; w < weights.length; w++)
        sum += (weights[w] ?? 0) * (rows[(from + w) * stride + x] ?? 0)
      rgb[at++] = Math.min(255, Math.round(Math.sqrt(sum)))
    }
  }
  return rgb
}
