import fc from 'fast-check'
import { expect, it } from 'vitest'
import { conflictInWorlds } from './conflict-in-worlds'
import { Vocabulary } from './decisions'
import type { Decision, Model } from './model'

/** Features without a tree, of which certain sets cannot all be selected. */
const MOST = 120
const MODEL: Model = {
  name: 'sets',
  moduleCount: MOST,
  domainSizes: Array.from({ length: MOST }, () => 2),
  isAuxiliary: Array.from({ length: MOST }, () => false),
  items: Array.from({ length: MOST }, (_, variable) => ({
    name: `f${variable}`,
    variable,
    values: [1],
  })),
  structure: [],
  rules: [],
  prices: null,
}
const vocabulary = new Vocabulary(MODEL)
const select = (feature: number): Decision => ({ select: `f${feature}` })
const numberOf = (decision: Decision) => Number('select' in decision && decision.select.slice(1))

const isPossible = (selected: ReadonlySet<number>, forbidden: readonly number[][]) =>
  !forbidden.some((set) => set.every((feature) => selected.has(feature)))

const possibleIn = (forbidden: readonly number[][]) => (worlds: Int32Array) => {
  let answer = 0
  for (let world = 0; world < 31; world++) {
    const isSelected = (feature: number) => (((worlds[2 * feature] ?? 0) >> world) & 1) === 0
    const selected = new Set(Array.from({ length: MOST }, (_, at) => at).filter(isSelected))
    if (isPossible(selected, forbidden)) answer |= 1 << world
  }
  return answer
}

it('is a conflict, and none once any member is left out, with few decisions and with many', () => {
  const set = fc.uniqueArray(fc.nat(MOST - 1), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.array(set, { maxLength: 6 }),
      fc.uniqueArray(fc.nat(MOST - 1), { maxLength: MOST }),
      fc.uniqueArray(fc.nat(MOST - 1), { maxLength: 3 }),
      (forbidden, decided, hard) => {
        const isConflict = (features: readonly number[]) =>
          !isPossible(new Set([...features, ...hard]), forbidden)
        const found = conflictInWorlds(
          vocabulary,
          possibleIn(forbidden),
          decided.map(select),
          hard.map(select),
        )?.map(numberOf)
        expect(found === undefined).toBe(!isConflict(decided))
        if (!found) return
        expect(isConflict(found)).toBe(true)
        for (const dropped of found)
          expect(isConflict(found.filter((each) => each !== dropped))).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})
