import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal } from '../chance/normal'
import { streamOf } from '../chance/stream'
import { batchMeans } from './batch-means'
import { meanInterval, pairedDifference } from './interval'
import { quantile } from './quantile'
import { RunningMoments } from './running-moments'
import { studentT975 } from './student-t'
import { TimeAverage } from './time-average'

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 })

describe('running moments', () => {
  it('are those of two passes', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const moments = new RunningMoments()
        for (const value of values) moments.add(value)
        const mean = values.reduce((a, b) => a + b) / values.length
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        expect(moments.mean).toBeCloseTo(mean, 9)
        expect(moments.variance()).toBeCloseTo(squares / (values.length - 1), 6)
      }),
    )
  })

  it('do not lose a small variance on a large mean', () => {
    const moments = new RunningMoments()
    for (const value of [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]) moments.add(value)
    expect(moments.variance()).toBe(30)
  })
})

describe("Student's t", () => {
  it.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [3, 3.182446305],
    [5, 2.570581836],
    [10, 2.228138852],
    [19, 2.093024054],
    [30, 2.042272456],
    [120, 1.979930405],
    [200, 1.971896224],
    [1000, 1.962339081],
  ])('of %d degrees is what tables say', (degrees, t) => {
    expect(studentT975(degrees)).toBeCloseTo(t, 8)
  })

  it('falls towards the normal point without a step where the method changes', () => {
    for (let degrees = 1; degrees < 400; degrees++)
      expect(studentT975(degrees + 1)).toBeLessThan(studentT975(degrees))
    expect(studentT975(1e9)).toBeCloseTo(1.959963985, 8)
  })
})

describe('intervals', () => {
  it('hold the true mean 95 times of 100, for few values, too', () => {
    const random = streamOf('intervals')
    const trials = 4000
    let held = 0
    for (let trial = 0; trial < trials; trial++) {
      const { low95, high95 } = meanInterval([1, 2, 3, 4, 5].map(() => 7 + 3 * normal(random)))
      if ((low95 ?? 0) <= 7 && 7 <= (high95 ?? 0)) held += 1
    }
    expect(Math.abs(held / trials - 0.95)).toBeLessThan(3.3 * Math.sqrt((0.95 * 0.05) / trials))
  })

  it('are none of a single value', () => {
    expect(meanInterval([4])).toEqual({ mean: 4, low95: null, high95: null })
  })

  it('of paired differences see what chance in both would hide', () => {
    const random = streamOf('pairs')
    const base = Array.from({ length: 20 }, () => 100 + 30 * normal(random))
    const changed = base.map((value) => value + 1 + 0.1 * normal(random))
    const difference = pairedDifference(changed, base)
    expect(difference.low95).toBeGreaterThan(0.8)
    expect(difference.high95).toBeLessThan(1.2)
    expect(meanInterval(changed).low95).toBeLessThan(meanInterval(base).high95 ?? 0)
  })
})

describe('batch means', () => {
  it('are means of twenty equal stretches, the last value in the last', () => {
    const means = batchMeans(Array.from({ length: 65 }, (_, at) => at))
    expect(means).toHaveLength(20)
    expect(means[0]).toBe(6)
    expect(means.at(-1)).toBe(63)
  })

  it('are none where there are fewer values than stretches', () => {
    expect(batchMeans([1, 2, 3])).toEqual([])
  })
})

describe('time average', () => {
  it('is the area under the steps over the time, whatever came before', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 0, max: 40 }), (steps, from) => {
        const average = new TimeAverage(from)
        const levels: number[] = []
        let now = 0
        let level = 0
        for (const [pause, by] of steps) {
          for (let minute = 0; minute < pause; minute++) levels.push(level)
          now += pause
          level += by
          average.change(now, by)
        }
        const counted = levels.slice(from)
        if (counted.length === 0) return
        const mean = counted.reduce((a, b) => a + b) / counted.length
        expect(average.mean(now)).toBeCloseTo(mean, 9)
        expect(average.current()).toBe(level)
      }),
    )
  })
})

describe('quantile', () => {
  it('lies between the values in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([10, 20, 30, 40, 50], 0.9)).toBe(46)
    expect(quantile([7], 0.9)).toBe(7)
    expect(quantile([], 0.9)).toBeNull()
  })
})
