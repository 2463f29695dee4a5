/**
 * Places for marks on a line of dates: in proportion to time where there is room, and never closer
 * than `minGap` (a share of the line), so that no two labels meet. The first mark stands at 0, the
 * last at 1; what lies between two marks keeps its share of the way between them.
 */
export type Placed = {
  readonly places: readonly number[]
  readonly placeOf: (share: number) => number
}

export function spreadMarks(shares: readonly number[], minGap: number): Placed {
  const last = shares.length - 1
  const places = [...shares]
  places[0] = 0
  for (let i = 1; i <= last; i++)
    places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + minGap)
  places[last] = 1
  for (let i = last - 1; i > 0; i--)
    places[i] = Math.min(places[i] ?? 0, (places[i + 1] ?? 1) - minGap)
  return { places, placeOf: (share) => between(shares, places, share) }
}

function between(shares: readonly number[], places: readonly number[], share: number): number {
  for (let i = 1; i < shares.length; i++) {
    const [fromShare = 0, toShare = 1] = [shares[i - 1], shares[i]]
    const [fromPlace = 0, toPlace = 1] = [places[i - 1], places[i]]
    if (share > toShare && i < shares.length - 1) continue
    const part = toShare === fromShare ? 0 : (share - fromShare) / (toShare - fromShare)
    return Math.min(1, Math.max(0, fromPlace + part * (toPlace - fromPlace)))
  }
  return share
}
