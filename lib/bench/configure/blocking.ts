import { seededRandom } from '@/lib/core/shared/random'
import { againstPeer, type Measure } from '../measure'
import { bestOf, median, perCallMs, warmUp } from '../sampling'
import type { BlockedQuestion, Mark } from './ask'
import { LOGIC_SOLVER, LogicSolverPeer } from './logic-solver-peer'
import type { Ours } from './ours'
import { peerModelOf } from './peer-model'
import { blockedQuestionsOf } from './questions'

/**
 * Why an option is blocked: a subset-minimal part of ten decisions. There may be several, so the two
 * sides need not name the same; each side's answer is put to the other: it must block, and must not
 * block when any one of it is left out.
 */
export async function blockingMeasure(
  id: string,
  ours: Ours,
  questions: number,
): Promise<Measure | null> {
  const name = `configure.blocking.${id}`
  const asked = blockedQuestionsOf(ours, questions, seededRandom(2))
  const [first] = asked
  if (!first) {
    process.stderr.write(`${name}: no decisions were found that block an option\n`)
    return null
  }
  const { ours: oursMs, peer, agrees } = await compareBlocking(ours, asked)
  if (!agrees) process.stderr.write(`${name}: an answer is not minimal\n`)
  return againstPeer(
    { name: `${name}.logic-solver`, unit: 'ms', ours: oursMs },
    { peer, peerName: LOGIC_SOLVER, target: 3 },
    agrees,
  )
}

export async function compareBlocking(
  ours: Ours,
  questions: readonly BlockedQuestion[],
): Promise<{ readonly ours: number; readonly peer: number; readonly agrees: boolean }> {
  const model = peerModelOf(ours.model)
  const peer = new LogicSolverPeer(model)
  const judge = new LogicSolverPeer(model)
  for (const question of questions) {
    warmUp(() => ours.blocking(question), 20)
    peer.blocking(question)
  }
  const oursMs: number[] = []
  const peerMs: number[] = []
  let agrees = true
  for (const question of questions) {
    const { value, ms } = await bestOf(() => () => peer.blocking(question))
    peerMs.push(ms)
    oursMs.push(perCallMs(() => ours.blocking(question)))
    agrees &&=
      isMinimal(ours.blocking(question), question.wanted, (marks) => judge.isPossible(marks)) &&
      isMinimal(value, question.wanted, (marks) => ours.isPossible(marks))
  }
  return { ours: median(oursMs), peer: median(peerMs), agrees }
}

const isMinimal = (
  answer: readonly Mark[],
  wanted: Mark,
  isPossible: (marks: readonly Mark[]) => boolean,
): boolean =>
  answer.length > 0 &&
  !isPossible([...answer, wanted]) &&
  answer.every((dropped) => isPossible([...answer.filter((each) => each !== dropped), wanted]))
