/**
 * A subset-minimal part of the given things that cannot hold together (with whatever `holds` takes for
 * granted), by divide and conquer. Empty when nothing at all holds. Call it only if all together fail.
 * Source: Junker, QuickXplain: Preferred explanations and relaxations (AAAI 2004).
 */
export function minimalConflict<T>(
  things: readonly T[],
  holds: (part: readonly T[]) => boolean,
): T[] {
  if (!holds([])) return []
  const explain = (background: readonly T[], added: boolean, part: readonly T[]): T[] => {
    if (added && !holds(background)) return []
    if (part.length <= 1) return [...part]
    const half = part.length >> 1
    const first = part.slice(0, half)
    const second = part.slice(half)
    const fromSecond = explain([...background, ...first], first.length > 0, second)
    const fromFirst = explain([...background, ...fromSecond], fromSecond.length > 0, first)
    return [...fromFirst, ...fromSecond]
  }
  return explain([], false, things)
}
