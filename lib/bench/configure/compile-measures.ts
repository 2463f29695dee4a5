import type { Model } from '@/lib/core/configuration/engine/model'
import { againstLimit, type Measure } from '../measure'
import { median } from '../sampling'
import { type Ours, openOurs } from './ours'

/** Time to compile, bytes of the table, and whether there are as many variants as are known. */
const RUNS = 3
const LONG_MS = 2000

export function compileMeasures(
  id: string,
  model: Model,
  { mostMs, variants }: { readonly mostMs: number; readonly variants?: bigint | undefined },
): { readonly ours: Ours; readonly measures: Measure[] } {
  let { ours, compileMs } = openOurs(model)
  const times = [compileMs]
  while (times.length < RUNS && compileMs < LONG_MS) {
    ;({ ours, compileMs } = openOurs(model))
    times.push(compileMs)
  }
  const { bytes, sizeBytes } = ours.prepared
  const counted = ours.variants()
  const isRight = variants === undefined || counted === variants
  if (!bytes) process.stderr.write(`configure.compile.${id}: over budget, answered by search\n`)
  if (!isRight)
    process.stderr.write(`configure.compile.${id}: ${counted} variants, not ${variants}\n`)
  return {
    ours,
    measures: [
      againstLimit(
        { name: `configure.compile.${id}`, unit: 'ms', ours: median(times) },
        mostMs,
        isRight && bytes !== null,
      ),
      ...(bytes
        ? [againstLimit({ name: `configure.bytes.${id}`, unit: 'bytes', ours: sizeBytes })]
        : []),
    ],
  }
}
