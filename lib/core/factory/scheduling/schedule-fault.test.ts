import { expect, it } from 'vitest'
import type { ScheduledOperation } from './schedule'
import { scheduleFault } from './schedule-fault'
import { shopOf } from './shop'

const shop = shopOf(
  [
    [[{ machine: 0, time: 2 }], [{ machine: 1, time: 3 }]],
    [
      [
        { machine: 0, time: 4 },
        { machine: 1, time: 5 },
      ],
    ],
  ],
  2,
)
const at = (job: number, index: number, machine: number, start: number, end: number) => ({
  job,
  index,
  machine,
  start,
  end,
})
const good = [at(0, 0, 0, 0, 2), at(0, 1, 1, 2, 5), at(1, 0, 0, 2, 6)]
const faultOf = (operations: ScheduledOperation[], makespan = 6) =>
  scheduleFault(shop, { makespan, operations })

it('has nothing against a feasible schedule', () => {
  expect(faultOf(good)).toBeUndefined()
  expect(faultOf([at(0, 0, 0, 0, 2), at(0, 1, 1, 5, 8), at(1, 0, 1, 0, 5)], 8)).toBeUndefined()
})

it.each([
  ['an operation is missing', good.slice(1), 6, /missing/],
  ['one is there twice', [...good.slice(1), at(0, 1, 1, 2, 5)], 6, /0\.0 is missing/],
  ['a machine cannot do it', [at(0, 0, 1, 0, 2), ...good.slice(1)], 6, /cannot be done so/],
  ['it takes another time', [at(0, 0, 0, 0, 1), ...good.slice(1)], 6, /cannot be done so/],
  ['a job runs backwards', [at(0, 0, 0, 0, 2), at(0, 1, 1, 1, 4), at(1, 0, 0, 2, 6)], 6, /turn/],
  ['two at a time', [at(0, 0, 0, 0, 2), at(0, 1, 1, 2, 5), at(1, 0, 0, 1, 5)], 5, /two things/],
  ['it starts before nought', [at(0, 0, 0, -1, 1), ...good.slice(1)], 6, /before nought/],
  ['the makespan is another', good, 7, /last end is 6/],
])('says when %s', (_, operations, makespan, fault) => {
  expect(faultOf(operations, makespan)).toMatch(fault)
})
