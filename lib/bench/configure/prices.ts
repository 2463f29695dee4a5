import { type Random, seededRandom } from '@/lib/core/shared/random'
import { againstPeer, type Measure } from '../measure'
import { bestOf, median, perCallMs, warmUp } from '../sampling'
import { HIGHS, openHighs, programOf } from './highs-peer'
import type { Ours } from './ours'
import { peerModelOf } from './peer-model'
import { clicksOf } from './questions'

/**
 * The least price of every option at once on our side, one optimum on the side of HiGHS, both after a
 * decision. Models without prices are given seeded ones. The optimum must be the same, and for some
 * options the least price with them is put to HiGHS, too.
 */
const OPTIMA = 7
const OPTIONS_CHECKED = 2

export async function comparePrices(
  ours: Ours,
  optima = OPTIMA,
): Promise<{ readonly ours: number; readonly peer: number; readonly agrees: boolean }> {
  const highs = await openHighs()
  const model = peerModelOf(ours.model)
  const costs = costsOf(ours, seededRandom(3))
  highs.optimum(programOf(model, costs, []))
  warmUp(() => ours.leastPerValue(costs, []))
  const oursMs: number[] = []
  const peerMs: number[] = []
  let agrees = true
  for (const decision of clicksOf(ours, optima, seededRandom(4))) {
    const program = programOf(model, costs, [decision])
    const { value, ms } = await bestOf(() => () => highs.optimum(program))
    peerMs.push(ms)
    oursMs.push(perCallMs(() => ours.leastPerValue(costs, [decision])))
    agrees &&= ours.leastPerValue(costs, [decision])[decision.value] === value
  }
  for (const option of clicksOf(ours, OPTIONS_CHECKED, seededRandom(5))) {
    const own = ours.leastPerValue(costs, [])[option.value]
    agrees &&= own === highs.optimum(programOf(model, costs, [option]))
  }
  return { ours: median(oursMs), peer: median(peerMs), agrees }
}

export async function priceMeasure(id: string, ours: Ours): Promise<Measure> {
  const name = `configure.prices.${id}`
  const { agrees, ...ms } = await comparePrices(ours)
  if (!agrees) process.stderr.write(`${name}: ${HIGHS} finds another price\n`)
  return againstPeer(
    { name: `${name}.highs`, unit: 'ms', ours: ms.ours },
    { peer: ms.peer, peerName: HIGHS, target: 400 },
    agrees,
  )
}

/** Per value in minor units, whole numbers. */
function costsOf({ model, configurator }: Ours, random: Random): Float64Array {
  const { vocabulary } = configurator
  if (model.prices) return vocabulary.costs(model.prices)
  const { isAnswer } = peerModelOf(model)
  return Float64Array.from({ length: vocabulary.values }, (_, value) =>
    isAnswer[value] === 0 ? 0 : Math.floor(random() * 20_000),
  )
}
