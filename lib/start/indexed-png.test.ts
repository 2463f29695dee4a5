import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { indexedPng } from './indexed-png'

it('is read back by another decoder with every pixel within one step', () => {
  const pixels = 40 * 30
  const rgb = Uint8Array.from({ length: pixels * 3 }, (_, i) => (i * 7) % 120)
  const image = PNG.sync.read(indexedPng(40, 30, rgb))
  expect([image.width, image.height]).toEqual([40, 30])
  for (let pixel = 0; pixel < pixels; pixel++)
    for (let channel = 0; channel < 3; channel++) {
      const read = image.data[pixel * 4 + channel] ?? 0
      expect(Math.abs(read - (rgb[pixel * 3 + channel] ?? 0))).toBeLessThanOrEqual(8)
    }
})
