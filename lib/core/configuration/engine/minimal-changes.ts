/**
 * All subset-minimal sets of wishes to give up, by a hitting-set tree: each set found is avoided by
 * insisting on one of its members after the other. What is minimal while some wishes are insisted on
 * is minimal over all. Stops after a fixed number of nodes.
 * Source: Reiter, A theory of diagnosis from first principles (1987).
 */
const MOST_NODES = 200

export function minimalChanges(
  givenUp: (insisted: ReadonlySet<number>) => readonly number[] | null,
): (readonly number[])[] {
  const found: (readonly number[])[] = []
  const tried = new Set<string>()
  const queue: (readonly number[])[] = [[]]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const insisted = new Set(queue[at])
    const known = found.find((change) => !change.some((wish) => insisted.has(wish)))
    const change = known ?? givenUp(insisted)
    if (!change) continue
    if (!known) found.push(change)
    for (const wish of change) {
      const next = [...insisted, wish].sort((a, b) => a - b)
      const key = next.join()
      if (tried.has(key)) continue
      tried.add(key)
      queue.push(next)
    }
  }
  return found
}
