import { crc32, deflateSync } from 'node:zlib'

/**
 * Encodes 24 bit pixels as an indexed PNG (ISO/IEC 15948): a third of the bytes of a true-colour
 * one. Channels are rounded to the finest step that leaves at most 256 colours, which for the yarns
 * of one cloth is a few levels and not seen.
 */
export function indexedPng(widthPx: number, heightPx: number, rgb: Uint8Array): Buffer {
  const { palette, indices } = indexed(rgb)
  const rows = Buffer.alloc((widthPx + 1) * heightPx)
  for (let y = 0; y < heightPx; y++)
    rows.set(indices.subarray(y * widthPx, (y + 1) * widthPx), y * (widthPx + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function indexed(rgb: Uint8Array): { palette: number[]; indices: Uint8Array } {
  for (let step = 2; ; step++) {
    const indexOf = new Map<number, number>()
    const palette: number[] = []
    const indices = new Uint8Array(rgb.length / 3)
    const level = (i: number) => Math.min(255, Math.round((rgb[i] ?? 0) / step) * step)
    for (let pixel = 0; pixel < indices.length && indexOf.size <= 256; pixel++) {
      const colour = [level(pixel * 3), level(pixel * 3 + 1), level(pixel * 3 + 2)] as const
      const key = (colour[0] << 16) | (colour[1] << 8) | colour[2]
      const known = indexOf.get(key)
      if (known === undefined) {
        indices[pixel] = indexOf.size
        indexOf.set(key, indexOf.size)
        palette.push(...colour)
      } else indices[pixel] = known
    }
    if (indexOf.size <= 256) return { palette, indices }
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
