import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Text } from '@/lib/core/shared/text'
import type { Configurator } from './engine/configurator'
import type { Decision } from './engine/model'
import { optionPriceCents } from './option-of'

/**
 * What goes together, asked the way a shop asks it: about one garment whose modules are all decided,
 * or about the few decisions a person made. Every answer is the engine's, from the compiled table of
 * one catalogue version; nothing here knows a rule. A module may be left out where the catalogue does
 * not require it, and is then not among the options.
 */
export type Options = Readonly<Record<string, string>>

/** With an empty `optionId` the module is left out. */
export type ChosenOption = { readonly moduleId: string; readonly optionId: string }

export type Blocking = {
  readonly rules: readonly { readonly id: string; readonly reason: Text }[]
  /** A smallest set of choices that stand against the wanted one. */
  readonly against: readonly ChosenOption[]
}

export type Forced = ChosenOption & Blocking

export class GarmentChoices {
  private readonly supported: Uint8Array
  private readonly names: ReadonlySet<string>

  constructor(
    readonly catalogue: Catalogue,
    readonly engine: Configurator,
  ) {
    this.supported = new Uint8Array(engine.vocabulary.values)
    this.names = new Set(engine.vocabulary.items.map(({ name }) => name))
  }

  isKnown(moduleId: string, optionId: string): boolean {
    return this.names.has(`${moduleId}=${optionId}`)
  }

  /** Whether the garment, whole as it is, keeps every rule. */
  isPossible(options: Options): boolean {
    return this.engine.reasoner.isPossible(this.allowed(this.whole(options)))
  }

  /** The options of one module that go with everything else; '' where it may be left out. */
  possible(options: Options, moduleId: string): ReadonlySet<string> {
    const allowed = this.allowed(this.whole(options, moduleId))
    if (!this.engine.reasoner.domains(allowed, this.supported)) return new Set()
    const marked = this.marked(moduleId)
    const { [moduleId]: _, ...without } = options
    const isRequired = this.catalogue.modules.find(({ id }) => id === moduleId)?.required ?? true
    return new Set(!isRequired && this.isPossible(without) ? ['', ...marked] : marked)
  }

  /** Why an option does not go with everything else of the garment; null when it does. */
  blocking(options: Options, { moduleId, optionId }: ChosenOption): Blocking | null {
    if (optionId === '') {
      const { [moduleId]: _, ...without } = options
      const rules = this.isPossible(without) ? null : this.broken(without)
      return rules && { rules, against: [] }
    }
    const why = this.engine.explain(this.whole(options, moduleId), {
      select: `${moduleId}=${optionId}`,
    })
    return why && { rules: why.rules, against: why.decisions.flatMap(chosenOf) }
  }

  /** The same without rules and quicker: only what stands against it. */
  standsAgainst(options: Options, { moduleId, optionId }: ChosenOption): readonly ChosenOption[] {
    if (optionId === '') return []
    const wanted = { select: `${moduleId}=${optionId}` }
    return (this.engine.blockers(this.whole(options, moduleId), wanted) ?? []).flatMap(chosenOf)
  }

  /** Rules that a garment breaks as it stands; empty when it can be made. */
  broken(options: Options): Blocking['rules'] {
    const answer = this.engine.query(this.whole(options))
    return answer.kind === 'contradictory' ? answer.rules : []
  }

  /** What one module costs more or less when one of its options takes the place of another. */
  differenceCents(moduleId: string, from: string, to: string): number {
    return (
      optionPriceCents(this.catalogue, moduleId, to) -
      optionPriceCents(this.catalogue, moduleId, from)
    )
  }

  /** How many different garments keep the decisions; null when the number is out of reach. */
  variants(decided: Options): bigint | null {
    return this.engine.reasoner.count(this.allowed(this.some(decided)))
  }

  /** What the decisions leave no choice about, and by what; decided modules are not named. */
  forced(decided: Options): readonly Forced[] {
    const decisions = this.some(decided)
    const { reasoner } = this.engine
    if (!reasoner.domains(this.allowed(decisions), this.supported)) return []
    const lone = this.catalogue.modules.flatMap(({ id: moduleId, options, required }) => {
      if (decided[moduleId] !== undefined || !required || options.length < 2) return []
      const [optionId, ...others] = this.marked(moduleId)
      return optionId === undefined || others.length > 0 ? [] : [{ moduleId, optionId }]
    })
    return lone.flatMap(({ moduleId, optionId }) => {
      const why = this.engine.reasons(decisions, `${moduleId}=${optionId}`)
      return why
        ? [{ moduleId, optionId, rules: why.rules, against: why.decisions.flatMap(chosenOf) }]
        : []
    })
  }

  /** Every option named, every module left out that is: the decisions behind a garment. */
  whole(options: Options, except?: string): Decision[] {
    return this.catalogue.modules.flatMap(({ id }) =>
      id === except ? [] : this.decided({ moduleId: id, optionId: options[id] ?? '' }),
    )
  }

  /** One module decided: its option taken, or every one of its options put aside. */
  decided({ moduleId, optionId }: ChosenOption): Decision[] {
    if (optionId !== '') return [{ select: `${moduleId}=${optionId}` }]
    const all = this.catalogue.modules.find(({ id }) => id === moduleId)?.options ?? []
    return all.map(({ id }) => ({ deselect: `${moduleId}=${id}` }))
  }

  private some(decided: Options): Decision[] {
    return Object.entries(decided).flatMap(([moduleId, optionId]) =>
      this.decided({ moduleId, optionId }),
    )
  }

  /** Of one module, the options that the last question about domains left. */
  private marked(moduleId: string): string[] {
    const { vocabulary } = this.engine
    const options = this.catalogue.modules.find(({ id }) => id === moduleId)?.options ?? []
    return options.flatMap(({ id }) => {
      const item = vocabulary.item(`${moduleId}=${id}`)
      return item && vocabulary.isMarked(item, this.supported) ? [id] : []
    })
  }

  private allowed(decisions: readonly Decision[]): Uint8Array {
    const { vocabulary } = this.engine
    const allowed = vocabulary.open()
    for (const decision of decisions) vocabulary.apply(decision, allowed)
    return allowed
  }
}

/** What a decision names, when it chooses something. */
function chosenOf(decision: Decision): ChosenOption[] {
  if (!('select' in decision)) return []
  const at = decision.select.indexOf('=')
  return [{ moduleId: decision.select.slice(0, at), optionId: decision.select.slice(at + 1) }]
}
