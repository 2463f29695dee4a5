import { describe, expect, it } from 'vitest'
import type { Cloth, Weave } from '../../cloth'
import { clothTone } from '../cloth-tone'
import { rgbOf } from '../colour'
import { DRAFTS } from './draft'
import { TILE_LEVELS, tileSize } from './tile-size'
import { weaveTile } from './weave-tile'

const WEAVES = Object.keys(DRAFTS) as Weave[]
const text = (en: string) => ({ en, 'zh-CN': en })
const clothOf = (weave: Weave): Cloth => ({
  id: `test-${weave}`,
  code: 'T',
  name: text(weave),
  weave,
  colours: ['#3d4046', '#9a9b98', '#c9ccd4'],
  weightGsm: 280,
  composition: text('wool'),
  season: 'all-year',
  formality: 3,
  priceCents: 0,
  stockItem: 'T',
  mill: text('a mill'),
})

describe.each(WEAVES)('a tile of %s', (weave) => {
  const cloth = clothOf(weave)
  const tile = weaveTile(cloth, TILE_LEVELS[1])

  it('has the size that was promised without drawing it', () => {
    expect(tile).toMatchObject(tileSize(cloth, TILE_LEVELS[1]))
    expect(tile.rgb.length).toBe(tile.widthPx * tile.heightPx * 3)
    expect(tile.widthMm).toBeGreaterThan(30)
  })

  it('is the same every time', () => {
    expect(weaveTile(cloth, TILE_LEVELS[1]).rgb).toEqual(tile.rgb)
  })

  it('has the mean colour that is estimated from its threads', () => {
    rgbOf(clothTone(cloth).meanHex).forEach((channel, i) => {
      expect(Math.abs(channel - (tile.meanRgb[i] ?? 0))).toBeLessThan(9)
    })
  })

  it('joins at its edges: opposite rows and columns differ no more than neighbours', () => {
    const step = (a: number, b: number) => Math.abs((tile.rgb[a] ?? 0) - (tile.rgb[b] ?? 0))
    const stride = tile.widthPx * 3
    const rows = (y: number, other: number) => {
      let sum = 0
      for (let x = 0; x < stride; x += 3) sum += step(y * stride + x, other * stride + x)
      return sum / tile.widthPx
    }
    const inside = Array.from({ length: tile.heightPx - 1 }, (_, y) => rows(y, y + 1))
    expect(rows(0, tile.heightPx - 1)).toBeLessThanOrEqual(Math.max(...inside) * 1.25 + 3)
  })
})

it('draws herringbone, birdseye and twill as different cloths', () => {
  const pixels = (weave: Weave) =>
    weaveTile({ ...clothOf(weave), id: 'same' }, 2)
      .rgb.slice(0, 600)
      .join()
  expect(new Set(WEAVES.map(pixels)).size).toBe(WEAVES.length)
})
