import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossesItself, firstCrossing } from './crossing'
import { flatten } from './flatten'
import { joinedHalves, rightHalf } from './half'
import { offsetOutline } from './offset-outline'
import { areaOf, boxOf, mirrored, type Outline, placed, type Xy } from './outline'
import { overlaps } from './overlap'

const square = (x: number, y: number, size: number): Outline => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
]

describe('flatten', () => {
  it('stays within a tenth of a millimetre of a quarter circle', () => {
    const r = 200
    const k = 0.5522847498 * r
    const points = flatten([
      { type: 'move', to: { x: r, y: 0 } },
      { type: 'curve', cp1: { x: r, y: k }, cp2: { x: k, y: r }, to: { x: 0, y: r } },
    ])
    for (const [at, p] of points.slice(1).entries()) {
      const q = points[at] as Xy
      const middle = Math.hypot((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
      expect(Math.abs(middle - r)).toBeLessThan(0.1)
    }
  })
})

describe('the cutting line', () => {
  it('runs ten millimetres outside a square, whichever way the square runs', () => {
    for (const outline of [square(0, 0, 100), [...square(0, 0, 100)].reverse()])
      expect(
        boxOf(
          offsetOutline(
            outline,
            outline.map(() => 10),
          ),
        ),
      ).toEqual({
        minX: -10,
        minY: -10,
        maxX: 110,
        maxY: 110,
      })
  })

  it('takes each edge by its own allowance', () => {
    const box = boxOf(offsetOutline(square(0, 0, 100), [10, 10, 40, 10]))
    expect(box.maxY).toBeCloseTo(140)
    expect(box.minY).toBeCloseTo(-10)
  })

  it('has no loop in a hollow that is tighter than the allowance', () => {
    const slit: Outline = [
      [0, 0],
      [100, 0],
      [100, 100],
      [54, 100],
      [52, 40],
      [48, 40],
      [46, 100],
      [0, 100],
    ]
    const cut = offsetOutline(
      slit,
      slit.map(() => 10),
    )
    expect(crossesItself(cut)).toBe(false)
    expect(areaOf(cut)).toBeGreaterThan(areaOf(slit))
  })
})

describe('crossing and overlap', () => {
  it('finds the crossing of a bow tie', () => {
    const tie: Outline = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]
    expect(firstCrossing(tie)?.at).toEqual([5, 5])
    expect(crossesItself(square(0, 0, 10))).toBe(false)
  })

  it('tells squares that touch from squares that overlap, and one inside another', () => {
    expect(overlaps(square(0, 0, 10), square(10, 0, 10))).toBe(false)
    expect(overlaps(square(0, 0, 10), square(9.9, 0, 10))).toBe(true)
    expect(overlaps(square(0, 0, 10), square(3, 3, 2))).toBe(true)
    expect(
      overlaps(
        square(0, 0, 10),
        square(0, 0, 10).map(([x, y]): Xy => [x, y + 40]),
      ),
    ).toBe(false)
  })
})

describe('halves and placements', () => {
  it('unfold to twice the area', () => {
    const half: Outline = [
      [0, 0],
      [60, 10],
      [50, 90],
      [0, 100],
    ]
    const whole = joinedHalves(half, half)
    expect(areaOf(whole)).toBeCloseTo(2 * areaOf(half))
    expect(areaOf(rightHalf(whole))).toBeCloseTo(areaOf(half))
    expect(crossesItself(whole)).toBe(false)
  })

  it('keep the area, however they are laid', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(0, 180),
        fc.integer({ min: -500, max: 500 }),
        (isMirrored, rotationDeg, x) => {
          const shape: Outline = [
            [0, 0],
            [30, 5],
            [20, 50],
          ]
          const there = placed(shape, { x, y: 7, rotationDeg, mirrored: isMirrored })
          expect(areaOf(there)).toBeCloseTo(areaOf(shape))
          expect(areaOf(mirrored(shape))).toBeCloseTo(areaOf(shape))
        },
      ),
    )
  })
})
