/** First number of each variable's values when all are numbered through. */
export function startsOf(domainSizes: readonly number[]): number[] {
  let next = 0
  return domainSizes.map((size) => {
    next += size
    return next - size
  })
}
