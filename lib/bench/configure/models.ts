import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Model } from '@/lib/core/configuration/engine/model'
import { readModel } from '@/lib/core/configuration/readers/read-model'
import { catalogueOf } from '@/lib/core/garment/families'
import { seededRandom } from '@/lib/core/shared/random'
import { evaluationData } from '@/lib/infra/env'
import { randomFeatures } from './random-features'

/** A model that the bench measures; the targets are the bars of the engine. */
export type BenchModel = {
  readonly id: string
  /** Null when it is not at hand; the note says why. */
  readonly read: () => Promise<Model | null>
  readonly timesFasterThanLogicSolver: number
  readonly mostCompileMs: number
  /** As published, or counted by two independent tools. */
  readonly variants?: bigint
  /** Clicks put to logic-solver; ours are asked the same. */
  readonly clicks: number
  /** Compiled and counted only. */
  readonly isCompiledOnly?: boolean
}

const features = (count: number, clicks: number): BenchModel => ({
  id: `features-${count}`,
  read: async () =>
    parsed(
      randomFeatures(
        { features: count, constraints: count / 2, wideShare: 0.1, reach: 15 },
        seededRandom(1),
      ),
    ),
  timesFasterThanLogicSolver: 500,
  mostCompileMs: 10_000,
  clicks,
})

const file = (
  id: string,
  name: string,
  variants: bigint,
  isCompiledOnly?: boolean,
): BenchModel => ({
  id,
  read: () => fromEvaluationData(name),
  timesFasterThanLogicSolver: 300,
  mostCompileMs: 10_000,
  variants,
  clicks: 12,
  ...(isCompiledOnly && { isCompiledOnly }),
})

export const MODELS: readonly BenchModel[] = [
  {
    id: 'suit',
    read: async () => parsed(JSON.stringify(catalogueOf('suit-men'))),
    timesFasterThanLogicSolver: 300,
    mostCompileMs: 2000,
    clicks: 20,
  },
  file('car', 'renault_small.json', 172_056n),
  file('bank', 'bank.uvl', 52_582_279_903_621_926_514_707_790_823_424n),
  file('berkeleydb', 'berkeleydb.uvl', 32n, true),
  file('xtext', 'xtext.uvl', 130_793_182_007_669_276_479_488n, true),
  features(500, 10),
  features(1000, 8),
  features(2500, 5),
]

function parsed(text: string): Model {
  const model = readModel(text)
  if (!model.ok) throw new Error(`${model.error.place}: ${model.error.detail}`)
  return model.value
}

async function fromEvaluationData(name: string): Promise<Model | null> {
  const folder = evaluationData()
  if (!folder) {
    process.stderr.write(`${name} is left out: EVALUATION_DATA is not set\n`)
    return null
  }
  return parsed(await readFile(path.join(folder, 'configuration', name), 'utf8'))
}
