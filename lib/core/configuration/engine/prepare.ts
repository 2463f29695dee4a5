import type { Digest } from '@/lib/core/shared/digest'
import type { BranchingName } from './branching'
import { type CompileBudget, compile, DEFAULT_BUDGET } from './compile'
import { Configurator } from './configurator'
import type { Diagram } from './diagram'
import { diagramBytes } from './diagram-bytes'
import { diagramReasoner } from './diagram-reasoner'
import { encode } from './encoding'
import type { Model } from './model'
import { blameRules } from './rule-finder'
import { searchReasoner } from './search-reasoner'

/** A model ready to be asked: by its compiled table, or, over budget, by search. */
export type Prepared = {
  readonly configurator: Configurator
  readonly diagram: Diagram | null
  /** The compiled table, its size and its hash; null and 0 without one. */
  readonly bytes: Uint8Array | null
  readonly sizeBytes: number
  readonly hash: string | null
  /** The branching order that gave the smallest table. */
  readonly order: BranchingName | null
}

export function prepare(
  model: Model,
  digest: Digest,
  budget: CompileBudget = DEFAULT_BUDGET,
): Prepared {
  const encoding = encode(model)
  const compiled = compile(model, budget, encoding)
  if (!compiled) {
    const reasoner = searchReasoner(model, encoding)
    return {
      configurator: new Configurator(model, reasoner, blameRules(model)),
      diagram: null,
      bytes: null,
      sizeBytes: 0,
      hash: null,
      order: null,
    }
  }
  const { diagram, order } = compiled
  const bytes = diagramBytes(diagram)
  return {
    configurator: new Configurator(model, diagramReasoner(diagram), blameRules(model)),
    diagram,
    bytes,
    sizeBytes: bytes.length,
    hash: digest(hexOf(bytes)),
    order,
  }
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
