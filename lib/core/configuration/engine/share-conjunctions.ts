/**
 * Children that stand together on many edges become a node of their own, one edge and no choice: the
 * passes then read each such group once. The most frequent pair goes first, again and again, until none
 * would pay for its node; ties go to the pair met first, so the same diagram stays the same.
 * Source: Larsson, Moffat, Off-line dictionary-based compression, Proc. IEEE 88 (2000), for sets instead
 * of texts. A diagram with too many pairs stays as it is: it is no smaller, only slower to read.
 */
export type Conjunctions = {
  /** The children per edge, by number; new numbers begin at `nodes`. */
  readonly edges: readonly (readonly number[])[]
  /** The pairs that the new numbers stand for; a pair may hold an earlier new number. */
  readonly pairs: readonly (readonly [number, number])[]
}

const MOST_PAIRS = 300_000
const MOST_WORK = 2e7
/** A pair costs a node, an edge and two children; fewer uses would not pay. */
const LEAST_USES = 5

export function shareConjunctions(
  nodes: number,
  given: readonly (readonly number[])[],
): Conjunctions {
  const asGiven = { edges: given, pairs: [] }
  const met = given.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  if (met > MOST_PAIRS) return asGiven
  const edges = given.map((children) => new Set(children))
  const uses = new Map<number, number>()
  // Twice as many numbers as nodes at most: above that, no pair would pay.
  const base = 2 * nodes + met + 1
  const keyOf = (a: number, b: number): number => (a < b ? a * base + b : b * base + a)
  const count = (a: number, b: number, by: number) => {
    const key = keyOf(a, b)
    const now = (uses.get(key) ?? 0) + by
    if (now === 0) uses.delete(key)
    else uses.set(key, now)
  }
  for (const edge of edges) {
    const members = [...edge]
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) count(a, b, 1)
    })
  }
  const pairs: (readonly [number, number])[] = []
  for (let work = 0; work < MOST_WORK; work += uses.size + edges.length) {
    const [key, most] = mostUsed(uses)
    if (most < LEAST_USES) break
    const [a, b] = [Math.floor(key / base), key % base]
    const both = nodes + pairs.length
    pairs.push([a, b])
    for (const edge of edges) {
      if (!edge.has(a) || !edge.has(b)) continue
      edge.delete(a)
      edge.delete(b)
      count(a, b, -1)
      for (const other of edge) {
        count(a, other, -1)
        count(b, other, -1)
        count(both, other, 1)
      }
      edge.add(both)
    }
  }
  return { edges: edges.map((edge) => [...edge].sort((a, b) => a - b)), pairs }
}

function mostUsed(uses: ReadonlyMap<number, number>): readonly [key: number, uses: number] {
  let best = -1
  let most = 0
  for (const [key, count] of uses)
    if (count > most || (count === most && key < best)) {
      best = key
      most = count
    }
  return [best, most]
}
