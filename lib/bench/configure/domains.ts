import { seededRandom } from '@/lib/core/shared/random'
import { againstLimit, againstPeer, type Measure } from '../measure'
import { bestOf, median, perCallMs, warmUp } from '../sampling'
import type { Mark } from './ask'
import { CLINGO, clingoDomains, clingoProgram } from './clingo-peer'
import { LOGIC_SOLVER, LogicSolverPeer } from './logic-solver-peer'
import type { Ours } from './ours'
import { type PeerModel, peerModelOf } from './peer-model'
import { clicksOf } from './questions'

/**
 * Valid domains after one decision: for every value whether some variant has it. Each click is measured
 * on both sides in turn, so that a busy moment of the machine meets both.
 */
type Peer = {
  readonly name: string
  /** Everything before the click, which is not measured. */
  readonly ready: () => (click: Mark) => Promise<Uint8Array | null> | Uint8Array | null
}

export type Compared = { readonly ours: number; readonly peer: number; readonly agrees: boolean }

export const logicSolver = (model: PeerModel): Peer => ({
  name: LOGIC_SOLVER,
  ready: () => {
    const solver = new LogicSolverPeer(model)
    return (click) => solver.domains(click)
  },
})

export const clingo = (model: PeerModel): Peer => {
  const program = clingoProgram(model)
  return { name: CLINGO, ready: () => (click) => clingoDomains(program, model, click) }
}

export async function compareDomains(
  ours: Ours,
  model: PeerModel,
  peer: Peer,
  clicks: readonly Mark[],
): Promise<Compared> {
  const [first] = clicks
  if (!first) throw new Error('there is nothing to decide')
  warmUp(() => ours.domains([first]))
  await peer.ready()(first)
  const oursMs: number[] = []
  const peerMs: number[] = []
  let agrees = true
  for (const click of clicks) {
    const { value, ms } = await bestOf(() => {
      const ask = peer.ready()
      return () => ask(click)
    })
    peerMs.push(ms)
    oursMs.push(perCallMs(() => ours.domains([click])))
    agrees &&= isSame(ours.domains([click]), value, model.isAnswer)
  }
  return { ours: median(oursMs), peer: median(peerMs), agrees }
}

function isSame(one: Uint8Array | null, other: Uint8Array | null, isAnswer: Uint8Array): boolean {
  if (!one || !other) return one === other
  return isAnswer.every((answer, value) => answer === 0 || one[value] === other[value])
}

export async function domainMeasures(
  id: string,
  ours: Ours,
  { clicks, target }: { readonly clicks: number; readonly target: number },
): Promise<Measure[]> {
  const model = peerModelOf(ours.model)
  const asked = clicksOf(ours, clicks, seededRandom(1))
  const name = `configure.domains.${id}`
  const against = async (peer: Peer, least: number, questions: readonly Mark[]) => {
    const { agrees, ...ms } = await compareDomains(ours, model, peer, questions)
    if (!agrees) process.stderr.write(`${name}: ${peer.name} answers otherwise\n`)
    return againstPeer(
      { name: `${name}.${peer.name.split(' ')[0]}`, unit: 'ms', ours: ms.ours },
      { peer: ms.peer, peerName: peer.name, target: least },
      agrees,
    )
  }
  const first = await against(logicSolver(model), target, asked)
  if (id !== 'suit') return [first]
  return [
    againstLimit({ name, unit: 'ms', ours: first.ours }, 0.2, first.met),
    first,
    await against(clingo(model), 400, asked.slice(0, 8)),
  ]
}
