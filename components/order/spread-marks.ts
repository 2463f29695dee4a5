/**
 * Places of marks on a line (shares 0..1, ascending) moved apart so that their names can be read:
 * neighbours keep at least `gap`, first and last stay where they are. Answers how any share of the
 * true line is drawn, so that what lies between two marks stays between them.
 */
export function spreadMarks(shares: readonly number[], gap: number): (share: number) => number {
  const count = shares.length
  if (count < 2) return (share) => share
  const least = Math.min(gap, 1 / (count - 1))
  const drawn = shares.map((share) => share)
  for (let i = 1; i < count; i++) drawn[i] = Math.max(drawn[i] ?? 0, (drawn[i - 1] ?? 0) + least)
  drawn[count - 1] = Math.min(1, drawn[count - 1] ?? 1)
  for (let i = count - 2; i >= 0; i--)
    drawn[i] = Math.min(drawn[i] ?? 0, (drawn[i + 1] ?? 1) - least)
  return (share) => {
    const next = shares.findIndex((each) => each >= share)
    if (next === -1) return drawn[count - 1] ?? 1
    const [from, to] = [shares[next - 1] ?? 0, shares[next] ?? 1]
    const [start, end] = [drawn[next - 1] ?? drawn[0] ?? 0, drawn[next] ?? 1]
    return to === from ? end : start + ((share - from) / (to - from)) * (end - start)
  }
}
