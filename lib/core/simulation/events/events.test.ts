import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventList } from './event-list'
import { Simulation } from './simulation'
import { WaitingLine } from './waiting-line'

describe('event list', () => {
  it('gives events by time, and of one time in the order they were added', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 })
    fc.assert(
      fc.property(times, (given) => {
        const list = new EventList<number>()
        given.forEach((time, at) => {
          list.add(time, at)
        })
        const taken = given.map(() => list.take())
        // Array.prototype.sort is stable.
        const sorted = given.map((_, at) => at).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0))
        expect(taken).toEqual(sorted)
        expect(list.nextTime()).toBe(Number.POSITIVE_INFINITY)
      }),
    )
  })

  it('keeps that order while events come and go', () => {
    const steps = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 400 })
    fc.assert(
      fc.property(steps, (given) => {
        const list = new EventList<number>()
        const plain: { time: number; at: number }[] = []
        given.forEach((time, at) => {
          if (time !== null) {
            list.add(time, at)
            plain.push({ time, at })
          } else if (plain.length > 0) {
            plain.sort((a, b) => a.time - b.time || a.at - b.at)
            expect(list.nextTime()).toBe(plain[0]?.time)
            expect(list.take()).toBe(plain.shift()?.at)
          }
          expect(list.size).toBe(plain.length)
        })
      }),
    )
  })
})

describe('simulation', () => {
  /** Says each second of its clock, for ever. */
  const ticking = () => {
    const simulation = new Simulation<'tick'>()
    const seen: number[] = []
    simulation.at(0, 'tick')
    const tick = () => {
      seen.push(simulation.now)
      simulation.after(1, 'tick')
    }
    return { simulation, seen, tick }
  }

  it('stops by time, with what happens at that very time, and goes on from there', () => {
    const { simulation, seen, tick } = ticking()
    expect(simulation.run(tick, { untilTime: 2 })).toBe('time')
    expect(seen).toEqual([0, 1, 2])
    expect(simulation.run(tick, { untilTime: 3.5 })).toBe('time')
    expect(seen).toEqual([0, 1, 2, 3])
    expect(simulation.now).toBe(3.5)
  })

  it('stops when its events are spent, and when nothing is left', () => {
    const { simulation, seen, tick } = ticking()
    expect(simulation.run(tick, { mostEvents: 5 })).toBe('events')
    expect(seen).toHaveLength(5)
    const short = new Simulation<string>()
    short.at(3, 'only')
    expect(short.run(() => undefined, { untilTime: 10 })).toBe('nothing-left')
    expect(short.now).toBe(10)
  })

  it('never runs backwards', () => {
    const simulation = new Simulation<string>()
    const seen: [number, string][] = []
    simulation.at(5, 'five')
    simulation.run((event) => {
      seen.push([simulation.now, event])
      if (event === 'five') simulation.at(1, 'late')
    }, {})
    expect(seen).toEqual([
      [5, 'five'],
      [5, 'late'],
    ])
  })
})

it('a waiting line serves in the order of coming, however long it grows', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (joins) => {
      const line = new WaitingLine<number>()
      const plain: number[] = []
      joins.forEach((isJoining, at) => {
        if (isJoining) {
          line.push(at)
          plain.push(at)
        } else expect(line.shift()).toBe(plain.shift())
        expect([line.first(), line.length]).toEqual([plain[0], plain.length])
      })
    }),
  )
})
