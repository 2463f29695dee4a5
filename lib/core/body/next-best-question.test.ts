import { expect, it } from 'vitest'
import { nextBestQuestion } from './next-best-question'
import { answersOf } from './profile-answers'

const ask = (values: Readonly<Record<string, number>>, family: string) =>
  nextBestQuestion('m', { answers: answersOf({ sex: 'm', values }), values }, family)

it('names the place that tells most, and what it buys in the words of the garment', () => {
  const best = ask({ height: 1780, weight: 78, waist: 880 }, 'suit-men')
  if (!best) throw new Error('nothing asked')
  expect(best.position.keys).toContain(best.key)
  expect(best.gain).toBeGreaterThan(0.05)
  expect(best.bought.after90Mm).toBeLessThan(best.bought.before90Mm)
})

it('asks on until nothing is worth a tape, never for what was given', () => {
  let values: Record<string, number> = { height: 1780, weight: 78 }
  const given: Record<string, number> = {
    ...{ waist: 880, chest: 1010, seat: 1000, neck: 390, biacromial: 410, backLength: 480 },
    ...{ sleeveLeft: 600, sleeveRight: 600, upperArm: 365, inseam: 830, crotchTotal: 620 },
    ...{ crotchFront: 265, waistToSeat: 170, waistH: 1050, thigh: 610, biceps: 340, wrist: 172 },
    ...{ backWidth: 430, lowerThigh: 400, calf: 380, kneeH: 490 },
    ...{ shoulderSlopeLeft: 20, shoulderSlopeRight: 20 },
  }
  const asked: string[] = []
  for (let best = ask(values, 'suit-men'); best; best = ask(values, 'suit-men')) {
    expect(asked).not.toContain(best.position.id)
    asked.push(best.position.id)
    values = {
      ...values,
      ...Object.fromEntries(best.position.keys.map((key) => [key, given[key] ?? 0])),
    }
  }
  expect(asked.length).toBeGreaterThan(5)
})
