import { describe, expect, it } from 'vitest'
import { streamsOf } from '../../chance/stream'
import { meanInterval } from '../../statistics/interval'
import type { FlowLine } from '../flow-line'
import { simulateLine } from '../simulate-line'
import { LINE_PRESETS } from './line-presets'
import { SHIRT_CASE } from './shirt-case.data'

function run(line: FlowLine) {
  const result = simulateLine(line, streamsOf(1, 0))
  if (!result.ok) throw new Error(result.error.code)
  const { throughputPerDay, leadTimesDays, utilisation } = result.value
  return { throughputPerDay, leadTimeDays: meanInterval(leadTimesDays).mean, utilisation }
}

describe('the published shirt case', () => {
  it.each(SHIRT_CASE.map((preset) => [preset.name, preset] as const))(
    '%s: output and lead time as published',
    (_, { line, published }) => {
      const { throughputPerDay, leadTimeDays } = run(line)
      const { throughputPerDay: pieces = 0, leadTimeDays: days = 0 } = published
      expect(Math.abs(throughputPerDay / pieces - 1)).toBeLessThan(0.01)
      expect(Math.abs(leadTimeDays / days - 1)).toBeLessThan(0.01)
    },
  )
})

describe('a plant made from its routing', () => {
  it.each(['suits-one-by-one', 'down-jackets-in-hundreds'])('%s makes what is ordered', (name) => {
    const { line } = LINE_PRESETS.find((preset) => preset.name === name) ?? {}
    if (!line) throw new Error(name)
    const { throughputPerDay, utilisation } = run(line)
    expect(Math.abs(throughputPerDay / (line.arrivalsPerDay ?? 0) - 1)).toBeLessThan(0.03)
    expect(Math.max(...utilisation)).toBeLessThan(0.96)
  })

  it('smaller batches leave the line sooner', () => {
    const { line } = LINE_PRESETS.find(({ name }) => name.startsWith('down')) ?? {}
    if (!line) throw new Error()
    const days = [100, 10, 1].map((batch) => run({ ...line, batch }).leadTimeDays)
    expect(days).toEqual([...days].sort((a, b) => b - a))
  })
})
