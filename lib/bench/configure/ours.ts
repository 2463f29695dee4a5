import { createHash } from 'node:crypto'
import { DEFAULT_BUDGET } from '@/lib/core/configuration/engine/compile'
import type { Configurator } from '@/lib/core/configuration/engine/configurator'
import type { Decision, Model } from '@/lib/core/configuration/engine/model'
import { type Prepared, prepare } from '@/lib/core/configuration/engine/prepare'
import type { BlockedQuestion, Mark } from './ask'

/** Our side of every comparison: the one file of the bench that calls the engine. */
export class Ours {
  readonly configurator: Configurator
  private readonly allowed: Uint8Array
  private readonly supported: Uint8Array
  private readonly costs: Float64Array

  constructor(
    readonly model: Model,
    readonly prepared: Prepared,
  ) {
    this.configurator = prepared.configurator
    this.allowed = this.configurator.vocabulary.open()
    this.supported = new Uint8Array(this.allowed.length)
    this.costs = new Float64Array(this.allowed.length)
  }

  /** Marks, per value, what can still be after the decisions, in a buffer that the next call reuses. */
  domains(decisions: readonly Mark[]): Uint8Array | null {
    this.allow(decisions)
    return this.configurator.reasoner.domains(this.allowed, this.supported) ? this.supported : null
  }

  isPossible(decisions: readonly Mark[]): boolean {
    this.allow(decisions)
    return this.configurator.reasoner.isPossible(this.allowed)
  }

  /** A subset-minimal part of the decisions that blocks what is wanted. */
  blocking({ decisions, wanted }: BlockedQuestion): readonly Mark[] {
    const byName = new Map(decisions.map((mark) => [mark.name, mark]))
    const found = this.configurator.blockers(decisions.map(decisionOf), decisionOf(wanted))
    return (found ?? []).flatMap(
      (each) => byName.get('select' in each ? each.select : each.deselect) ?? [],
    )
  }

  /** The least cost of a variant with each value, infinite where there is none; buffer reused. */
  leastPerValue(cost: Float64Array, decisions: readonly Mark[]): Float64Array {
    this.allow(decisions)
    this.configurator.reasoner.cheapestPerValue(this.allowed, cost, this.costs)
    return this.costs
  }

  variants(): bigint | null {
    this.allow([])
    return this.configurator.reasoner.count(this.allowed)
  }

  private allow(decisions: readonly Mark[]): void {
    this.allowed.fill(1)
    for (const decision of decisions)
      this.configurator.vocabulary.apply(decisionOf(decision), this.allowed)
  }
}

/** Reads nothing from disk; compiles under the product's budget, or falls back to search. */
export function openOurs(model: Model, mostMs = 10_000): { ours: Ours; compileMs: number } {
  const startedMs = performance.now()
  const prepared = prepare(model, sha256, {
    ...DEFAULT_BUDGET,
    isOver: () => performance.now() - startedMs > mostMs,
  })
  return { ours: new Ours(model, prepared), compileMs: performance.now() - startedMs }
}

const decisionOf = ({ name, isTaken }: Mark): Decision =>
  isTaken ? { select: name } : { deselect: name }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
