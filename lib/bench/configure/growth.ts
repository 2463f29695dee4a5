import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { seededRandom } from '@/lib/core/shared/random'
import { againstLimit, againstPeer, type Measure } from '../measure'
import { median } from '../sampling'
import { CLINGO } from './clingo-peer'
import { clingo, compareDomains, logicSolver } from './domains'
import { growthModel, type Reach } from './growth-model'
import { growthPage } from './growth-page'
import { growthPlot } from './growth-plot'
import type { GrowthPoint } from './growth-point'
import { LOGIC_SOLVER } from './logic-solver-peer'
import { openOurs } from './ours'
import { peerModelOf } from './peer-model'
import { clicksOf } from './questions'

const SIZES = [10, 20, 40, 80, 160]
const SEEDS = [1, 2, 3]
const CLICKS = 4
/** What publishing a catalogue may take before the fallback answers. */
const BUDGET_MS = 8000
const DOCS = path.resolve(import.meta.dirname, '../../../docs')

export async function growth(): Promise<Measure[]> {
  const points: GrowthPoint[] = []
  // The first of all pays for loading and compiling the peers themselves: it does not count.
  await growthPoint('local', 20)
  for (const reach of ['local', 'dense'] as const)
    for (const modules of SIZES) {
      const point = await growthPoint(reach, modules)
      points.push(point)
      process.stderr.write(`growth: ${reach} rules, ${modules} modules measured\n`)
    }
  await writeFile(path.join(DOCS, 'growth.svg'), growthPlot(points))
  await writeFile(path.join(DOCS, 'growth.md'), growthPage(points))
  return points.flatMap(measuresOf)
}

async function growthPoint(reach: Reach, modules: number): Promise<GrowthPoint> {
  const runs = []
  for (const seed of SEEDS) {
    const model = growthModel(modules, reach, seededRandom(1000 * modules + seed))
    const { ours, compileMs } = openOurs(model, BUDGET_MS)
    const peerModel = peerModelOf(model)
    const clicks = clicksOf(ours, CLICKS, seededRandom(seed))
    const logic = await compareDomains(ours, peerModel, logicSolver(peerModel), clicks)
    const asp = await compareDomains(ours, peerModel, clingo(peerModel), clicks.slice(0, 2))
    runs.push({ compileMs, bytes: ours.prepared.bytes?.length ?? null, logic, asp })
  }
  const bytes = runs.flatMap((run) => run.bytes ?? [])
  return {
    reach,
    modules,
    compiled: bytes.length,
    compileMs: median(runs.map(({ compileMs }) => compileMs)),
    bytes: bytes.length > 0 ? median(bytes) : null,
    clickMs: median(runs.map(({ logic }) => logic.ours)),
    logicSolverMs: median(runs.map(({ logic }) => logic.peer)),
    clingoMs: median(runs.map(({ asp }) => asp.peer)),
    agrees: runs.every(({ logic, asp }) => logic.agrees && asp.agrees),
  }
}

function measuresOf(point: GrowthPoint): Measure[] {
  const name = `growth.${point.reach}.${point.modules}`
  if (!point.agrees) process.stderr.write(`${name}: a peer answers otherwise\n`)
  const click = (peer: string) => ({
    name: `${name}.domains.${peer.split(' ')[0]}`,
    unit: 'ms',
    ours: point.clickMs,
  })
  const table = { name: `${name}.bytes`, unit: 'bytes' }
  return [
    againstLimit({ name: `${name}.compile`, unit: 'ms', ours: point.compileMs }, 10_000),
    ...(point.bytes === null ? [] : [againstLimit({ ...table, ours: point.bytes })]),
    againstPeer(
      click(LOGIC_SOLVER),
      { peer: point.logicSolverMs, peerName: LOGIC_SOLVER },
      point.agrees,
    ),
    againstPeer(click(CLINGO), { peer: point.clingoMs, peerName: CLINGO }, point.agrees),
  ]
}
