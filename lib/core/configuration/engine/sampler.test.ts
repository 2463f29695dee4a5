import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/shared/random'
import { randomModel } from '@/lib/testing/random-model'
import { bruteForce } from './brute-force'
import { compile } from './compile'
import { createSampler } from './sampler'

it('draws every variant equally often, by chi-square', () => {
  fc.assert(
    fc.property(randomModel, fc.nat(1e6), (model, seed) => {
      const rows = bruteForce(model)
      const diagram = compile(model)?.diagram
      if (!diagram) throw new Error('over budget')
      const draw = createSampler(diagram, new Uint8Array(diagram.values).fill(1))
      if (rows.length === 0 || rows.length > 200) {
        expect(draw === null).toBe(rows.length === 0)
        return
      }
      const random = seededRandom(seed)
      const draws = 40 * rows.length
      const times = new Map<string, number>()
      for (let at = 0; at < draws; at++) {
        const key = [...(draw?.(random) ?? [])].sort((a, b) => a - b).join()
        times.set(key, (times.get(key) ?? 0) + 1)
      }
      const keys = rows.map((row) =>
        row.map((value, at) => (diagram.valueStart[at] ?? 0) + value).join(),
      )
      expect([...times.keys()].every((key) => keys.includes(key))).toBe(true)
      const square = keys.reduce((sum, key) => sum + ((times.get(key) ?? 0) - 40) ** 2 / 40, 0)
      const freedom = rows.length - 1
      // Wilson and Hilferty: the statistic as a normal score; 5.5 is passed once in fifty million.
      const score =
        freedom === 0
          ? 0
          : (Math.cbrt(square / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom))
      expect(score).toBeLessThan(5.5)
    }),
    { numRuns: 200 },
  )
}, 60_000)
