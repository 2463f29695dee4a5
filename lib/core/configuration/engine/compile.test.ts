import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/shared/random'
import { diagramComplaints } from '@/lib/testing/diagram-check'
import { randomCatalogue } from '@/lib/testing/random-catalogue'
import { randomFeatureModel } from '@/lib/testing/random-feature-model'
import { readModel } from '../readers/read-model'
import { BRANCHINGS, branchings } from './branching'
import { DEFAULT_BUDGET } from './compile'
import { compileRun } from './compile-run'
import { Configurator } from './configurator'
import { countVariants } from './count'
import { diagramReasoner } from './diagram-reasoner'
import { encode } from './encoding'
import type { Decision, Model } from './model'
import { prepare } from './prepare'
import { problemOf } from './problem'
import { blameRules } from './rule-finder'
import { addClause, createSolver } from './solver'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function read(text: string): Model {
  const model = readModel(text)
  if (!model.ok) throw new Error(`${model.error.place}: ${model.error.detail}`)
  return model.value
}

const features = (count: number, constraints: number, wideShare: number, seed: number) =>
  read(
    randomFeatureModel({ features: count, constraints, wideShare, reach: 15 }, seededRandom(seed)),
  )

const tables = (modules: number, seed: number) =>
  read(
    JSON.stringify(
      randomCatalogue(
        { modules, mostOptions: 6, tables: modules, mostColumns: 4, mostRows: 200, reach: 6 },
        seededRandom(seed),
      ),
    ),
  )

const MODELS: [string, Model][] = [
  ...[1, 2, 3, 4, 682, 1021, 1298].map((seed): [string, Model] => [
    `60 features, seed ${seed}`,
    features(60, 30, 0.2, seed),
  ]),
  ...[1, 2].map((seed): [string, Model] => [
    `150 features, seed ${seed}`,
    features(150, 75, 0.1, seed),
  ]),
  ...[1, 2, 3, 4].map((seed): [string, Model] => [`40 modules, seed ${seed}`, tables(40, seed)]),
]

describe.each(MODELS)('%s', (_, model) => {
  it('has as many variants and the same answers in every branching order and by search', () => {
    const encoding = encode(model)
    const problem = problemOf(encoding)
    const diagrams = BRANCHINGS.flatMap((order) => {
      const solver = createSolver(encoding.booleans, encoding.groups)
      for (const clause of [...encoding.structure, ...encoding.rules.flat()])
        addClause(solver, clause)
      const { diagram } = compileRun(
        problem,
        solver,
        branchings(problem, solver)[order],
        model.domainSizes,
        {
          work: 1e7,
          edges: 1e6,
          isOver: () => false,
        },
      )
      if (!diagram) return []
      expect(diagramComplaints(diagram)).toEqual([])
      return [diagram]
    })
    expect(diagrams.length).toBeGreaterThan(1)
    const counts = diagrams.map((diagram) =>
      countVariants(diagram, new Uint8Array(diagram.values).fill(1)),
    )
    expect(new Set(counts).size).toBe(1)
    const ways = diagrams.map(
      (diagram) => new Configurator(model, diagramReasoner(diagram), blameRules(model)),
    )
    const searched = prepare(model, sha256, { ...DEFAULT_BUDGET, isOver: () => true })
    expect(searched.diagram).toBe(null)
    const random = seededRandom(9)
    const decisions: Decision[] = []
    for (let step = 0; step < 12; step++) {
      const name = model.items[Math.floor(random() * model.items.length)]?.name ?? ''
      decisions.push(random() < 0.6 ? { select: name } : { deselect: name })
      const [first, ...others] = ways.map((way) => way.query(decisions))
      for (const other of others) expect(other.kind).toBe(first?.kind)
      const bySearch = searched.configurator.query(decisions)
      expect(bySearch.kind).toBe(first?.kind)
      if (first?.kind !== 'possible') {
        decisions.pop()
        continue
      }
      expect(others).toEqual(others.map(() => first))
      if (bySearch.kind === 'possible')
        expect({ ...bySearch, variants: first.variants }).toEqual(first)
    }
  }, 60_000)
})

it('gives the same table for the same model, byte for byte', () => {
  const model = features(300, 150, 0.1, 8)
  expect(prepare(model, sha256).hash).toBe(prepare(features(300, 150, 0.1, 8), sha256).hash)
})
