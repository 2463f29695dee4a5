import type { Blame } from './configurator'
import { minimalConflict } from './minimal-conflict'
import type { Model } from './model'
import { PartialVariant } from './partial-variant'

/**
 * Rules to blame by a small search over the rules as they are written: light enough for a page, and
 * without memory, so the same question always has the same answer. Meant for catalogues of the shop;
 * models of thousands of features are blamed by `rule-finder`. Above the limit a part counts as
 * possible: then the answer is still a conflict, though perhaps not a minimal one.
 */
const MOST_STEPS = 20_000

export const blameBySmallSearch = (model: Model): Blame => {
  const rules = model.rules.map((_, rule) => rule)
  return (allowed) => {
    const start = new PartialVariant(model, allowed)
    const holds = (part: readonly number[]): boolean => {
      let steps = 0
      const search = (state: PartialVariant): boolean => {
        if (++steps > MOST_STEPS) return true
        if (!state.propagate(part)) return false
        const variable = state.narrowest(part)
        return (
          variable === -1 ||
          state.openValues(variable).some((value) => search(state.with(variable, value)))
        )
      }
      return search(start.copy())
    }
    if (holds(rules)) return []
    return minimalConflict(rules, holds)
      .sort((a, b) => a - b)
      .flatMap((rule) => model.rules[rule] ?? [])
  }
}
