/**
 * Cheapest variant by branch and bound: variables whose prices differ are decided, the widest spread
 * first and each from its cheapest value; a branch that cannot beat the best, or has no variant, is cut.
 * Proven as long as the number of questions suffices.
 */
const MOST_QUESTIONS = 2000

type Priced = {
  readonly from: number
  readonly to: number
  readonly values: readonly number[]
  readonly spread: number
}

export type Cheapest = { readonly cost: number; readonly within: Uint8Array | null }

/** `within` is what is left allowed: every variant in it costs the same. */
export function cheapestBySearch(
  allowed: Uint8Array,
  cost: Float64Array,
  starts: readonly number[],
  isPossible: (allowed: Uint8Array) => boolean,
): Cheapest {
  const of = (value: number | undefined) => (value === undefined ? 0 : (cost[value] as number))
  const all = starts.map((from, variable): Priced => {
    const to = starts[variable + 1] ?? allowed.length
    const values = Array.from({ length: to - from }, (_, at) => from + at)
      .filter((value) => allowed[value] === 1)
      .sort((a, b) => of(a) - of(b))
    return { from, to, values, spread: of(values[values.length - 1]) - of(values[0]) }
  })
  const fixed = all
    .filter(({ spread }) => spread === 0)
    .reduce((sum, { values }) => sum + of(values[0]), 0)
  const priced = all
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || a.from - b.from)
  const least = priced.map(({ values }) => of(values[0]))
  const bound = least.map((_, at) => least.slice(at).reduce((sum, cents) => sum + cents, 0))
  let best: Cheapest = { cost: Number.POSITIVE_INFINITY, within: null }
  let questions = 0
  const walk = (at: number, open: Uint8Array, sum: number): void => {
    if (sum + (bound[at] ?? 0) >= best.cost || questions++ > MOST_QUESTIONS || !isPossible(open))
      return
    const variable = priced[at]
    if (!variable) {
      best = { cost: sum, within: open }
      return
    }
    for (const value of variable.values) {
      const next = open.slice()
      next.fill(0, variable.from, variable.to)
      next[value] = 1
      walk(at + 1, next, sum + of(value))
    }
  }
  walk(0, allowed, fixed)
  return best
}
