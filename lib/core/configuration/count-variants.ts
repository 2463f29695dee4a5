import type { Catalogue, Module, Rule } from '@/lib/core/garment/catalogue'
import { choicesOf, isViolated, modulesOf, type Options } from './violated-rules'

/**
 * The exact number of valid designs (free values such as the letters of a monogram not counted).
 * Modules joined by rules form components that are counted by themselves and multiplied; inside one,
 * options that no rule names are alike and are counted once with their number.
 */
export function countVariants(catalogue: Catalogue, fixed: Options = {}): bigint {
  return componentsOf(catalogue).reduce(
    (product, modules) => product * countComponent(modules, catalogue.rules, fixed),
    1n,
  )
}

function componentsOf({ modules, rules }: Catalogue): Module[][] {
  const groups = modules.map((module) => [module])
  for (const rule of rules) {
    const ids = new Set(modulesOf(rule))
    const joined = groups.filter((group) => group.some((module) => ids.has(module.id)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push(joined.flat())
  }
  return groups
}

type Alike = { readonly optionId: string; readonly count: bigint }

function countComponent(
  modules: readonly Module[],
  rules: readonly Rule[],
  fixed: Options,
): bigint {
  const named = new Set(rules.flatMap(choicesOf))
  const places = modules.map((module) => ({
    id: module.id,
    alikes: alikesOf(module, named, fixed),
  }))
  const rulesAt = places.map(({ id }, index) => {
    const decided = new Set(places.slice(0, index + 1).map((place) => place.id))
    return rules.filter((rule) => {
      const ids = modulesOf(rule)
      return ids.includes(id) && ids.every((each) => decided.has(each))
    })
  })
  // What is decided before a place matters only through rules that still wait for a later one.
  const openAt = places.map((_, index) => {
    const later = new Set(places.slice(index).map((place) => place.id))
    const earlier = places.slice(0, index).map((place) => place.id)
    return earlier.filter((id) =>
      rules.some((rule) => {
        const ids = modulesOf(rule)
        return ids.includes(id) && ids.some((each) => later.has(each))
      }),
    )
  })
  const known = new Map<string, bigint>()
  const countFrom = (index: number, options: Options): bigint => {
    const place = places[index]
    if (!place) return 1n
    const key = `${index}:${openAt[index]?.map((id) => options[id]).join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    const count = place.alikes.reduce((sum, alike) => {
      const next = { ...options, [place.id]: alike.optionId }
      const isBroken = rulesAt[index]?.some((rule) => isViolated(rule, next))
      return isBroken ? sum : sum + alike.count * countFrom(index + 1, next)
    }, 0n)
    known.set(key, count)
    return count
  }
  return countFrom(0, {})
}

function alikesOf(module: Module, named: ReadonlySet<string>, fixed: Options): Alike[] {
  const decided = fixed[module.id]
  const ids = module.options.map(({ id }) => id).filter((id) => !decided || id === decided)
  const apart = ids.filter((id) => named.has(`${module.id}=${id}`))
  const rest = ids.filter((id) => !named.has(`${module.id}=${id}`))
  const [first] = rest
  return [
    ...apart.map((optionId) => ({ optionId, count: 1n })),
    ...(first === undefined ? [] : [{ optionId: first, count: BigInt(rest.length) }]),
  ]
}
