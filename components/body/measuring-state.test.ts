import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASKED, DEPTHS, POSITIONS } from '@/lib/core/body/measure-plan.data'
import { factsOf, nextAfter } from './measuring-facts'
import { afterDeed, type Deed, type Measuring, measuringStart } from './measuring-state'
import { readEntries } from './read-entries'

const about = { sex: 'm', family: 'suit-men' } as const
const does = (state: Measuring, ...deeds: readonly Deed[]): Measuring =>
  deeds.reduce(afterDeed, state)
const valuesOf = ({ typed, unit }: Measuring) => readEntries(typed, unit).values

const typing = fc
  .tuple(fc.constantFrom(...ASKED.full), fc.integer({ min: 10, max: 199 }))
  .map(([key, number]): Deed => ({ kind: 'type', key, text: String(number) }))
const moving = fc.oneof(
  fc.constantFrom(...DEPTHS).map((depth): Deed => ({ kind: 'depth', depth, to: 'height' })),
  fc.constantFrom('cm' as const, 'inch' as const).map((unit): Deed => ({ kind: 'unit', unit })),
  fc.constantFrom(...POSITIONS).map(({ id }): Deed => ({ kind: 'go', to: id })),
  fc.constantFrom(...POSITIONS).map(({ id }): Deed => ({ kind: 'skip', position: id, to: null })),
  fc.constant<Deed>({ kind: 'settle', deed: 'Waist' }),
)

describe('one measuring', () => {
  it('starts empty: nothing is filled in', () => {
    expect(measuringStart({}).typed).toEqual({})
  })

  it('keeps every value through rounds, units and positions', () => {
    fc.assert(
      fc.property(fc.array(typing, { maxLength: 12 }), fc.array(moving), (typed, moves) => {
        const before = does(measuringStart({}), ...typed)
        expect(valuesOf(does(before, ...moves))).toEqual(valuesOf(before))
      }),
    )
  })

  it('walks back one deed at a time: an answer, a repair, something kept', () => {
    const answered = does(
      measuringStart({}),
      { kind: 'type', key: 'waist', text: '37' },
      { kind: 'settle', deed: 'Waist' },
    )
    const repaired = does(answered, { kind: 'repair', key: 'waist', text: '94', deed: 'repaired' })
    const kept = does(repaired, { kind: 'keep', id: 'outlier:waist:940', deed: 'kept' })
    expect(kept.trail.map(({ deed }) => deed)).toEqual(['kept', 'repaired', 'Waist'])
    const back = does(kept, { kind: 'undo' })
    expect(back.confirmed).toEqual([])
    expect(does(back, { kind: 'undo' }).typed.waist).toBe('37')
    expect(does(back, { kind: 'undo' }, { kind: 'undo' }).typed.waist).toBeUndefined()
    expect(does(back, { kind: 'undo' }, { kind: 'undo' }, { kind: 'undo' }).trail).toEqual([])
  })

  it('goes on to what buys most, never twice to what is answered or passed over, and ends', () => {
    let state = measuringStart({ typed: { height: '178', weight: '81' }, at: 'weight' })
    const seen: string[] = []
    for (let step = 0; step < 40; step++) {
      const next = nextAfter(state, factsOf(state, about))
      if (next === null) break
      seen.push(next)
      state = does(state, { kind: 'skip', position: next, to: null })
    }
    expect(seen[0]).toBe('waist')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(10)
  })

  it('judges what was settled, not what is being typed', () => {
    const state = measuringStart({ typed: { height: '178', weight: '81' } })
    const typing = does(state, { kind: 'type', key: 'waist', text: '3' })
    expect(factsOf(typing, about).findings).toEqual([])
    const settled = does(
      typing,
      { kind: 'type', key: 'waist', text: '37' },
      {
        kind: 'settle',
        deed: 'Waist',
      },
    )
    expect(factsOf(settled, about).findings).toMatchObject([{ key: 'waist', proposed: 940 }])
  })
})
