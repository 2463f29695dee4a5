import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/shared/random'
import { compareBlocking } from './blocking'
import { clingo, compareDomains, logicSolver } from './domains'
import { growthModel } from './growth-model'
import { MODELS } from './models'
import { type Ours, openOurs } from './ours'
import { peerModelOf } from './peer-model'
import { comparePrices } from './prices'
import { blockedQuestionsOf, clicksOf } from './questions'
import { sizesOf } from './sizes'

/** The bars in short, with room for a busy machine; `npm run bench` measures them in full. */
const compiled = new Map<string, Promise<Ours>>()

function opened(id: string): Promise<Ours> {
  const before = compiled.get(id) ?? compile(id)
  compiled.set(id, before)
  return before
}

async function compile(id: string): Promise<Ours> {
  const model = await MODELS.find((each) => each.id === id)?.read()
  if (!model) throw new Error(`no model ${id}`)
  const { ours } = openOurs(model)
  expect(ours.prepared.bytes).not.toBe(null)
  return ours
}

describe.each([
  ['suit', 100],
  ['features-500', 100],
])('%s', (id, times) => {
  it('knows what is still possible after a click as logic-solver does, a hundred times faster', async () => {
    const ours = await opened(id)
    const model = peerModelOf(ours.model)
    const clicks = clicksOf(ours, 4, seededRandom(1))
    const { ours: ms, peer, agrees } = await compareDomains(ours, model, logicSolver(model), clicks)
    expect(agrees).toBe(true)
    expect(peer / ms).toBeGreaterThan(times)
  })

  it('names decisions that block an option, none too many, before logic-solver does', async () => {
    const ours = await opened(id)
    const questions = blockedQuestionsOf(ours, 4, seededRandom(2))
    expect(questions).toHaveLength(4)
    const { ours: ms, peer, agrees } = await compareBlocking(ours, questions)
    expect(agrees).toBe(true)
    expect(peer / ms).toBeGreaterThan(1.5)
  })

  it('prices every option to the cent that HiGHS finds, thirty times faster', async () => {
    const { ours: ms, peer, agrees } = await comparePrices(await opened(id), 3)
    expect(agrees).toBe(true)
    expect(peer / ms).toBeGreaterThan(30)
  })
})

it('knows what clingo knows of the suit, a hundred times faster', async () => {
  const ours = await opened('suit')
  const model = peerModelOf(ours.model)
  const clicks = clicksOf(ours, 2, seededRandom(3))
  const { ours: ms, peer, agrees } = await compareDomains(ours, model, clingo(model), clicks)
  expect(agrees).toBe(true)
  expect(peer / ms).toBeGreaterThan(100)
})

it('fits the runtime into 6 KB and with the suit into a quarter of logic-solver', async () => {
  const { runtimeBytes, tableBytes, namesBytes, peerBytes } = await sizesOf(await opened('suit'))
  expect(runtimeBytes).toBeLessThan(6 * 1024)
  expect(runtimeBytes + tableBytes + namesBytes).toBeLessThan(peerBytes / 4)
})

it('answers a catalogue with dense rules by search as logic-solver does', async () => {
  const { ours } = openOurs(growthModel(30, 'dense', seededRandom(5)), 0)
  expect(ours.prepared.bytes).toBe(null)
  const model = peerModelOf(ours.model)
  const clicks = clicksOf(ours, 3, seededRandom(6))
  expect((await compareDomains(ours, model, logicSolver(model), clicks)).agrees).toBe(true)
})
