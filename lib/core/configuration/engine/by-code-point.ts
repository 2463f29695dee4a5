/** Sorted by code point, which is not how strings compare where surrogates are involved. */
export const byCodePoint = (names: readonly string[]): string[] =>
  [...names].sort(compareCodePoints)

export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; ) {
    const a = one.codePointAt(at) as number
    const b = other.codePointAt(at) as number
    if (a !== b) return a - b
    at += a > 0xffff ? 2 : 1
  }
  return one.length - other.length
}
