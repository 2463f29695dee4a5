/** The 97.5 % point of the standard normal distribution. */
const NORMAL_975 = 1.959963984540054

/** Above, the expansion is right to nine figures, and cheaper. */
const MANY = 200

/**
 * The 97.5 % point of Student's t: half of a 95 % interval in standard errors. Up to 200 degrees of freedom
 * by halving on the exact finite series, above by the expansion around the normal point
 * (Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5).
 */
export function studentT975(degrees: number): number {
  if (degrees > MANY) return expanded(degrees)
  let low = NORMAL_975
  let high = 13
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (shareWithin(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The chance that |t| stays below `t`. */
function shareWithin(t: number, degrees: number): number {
  const angle = Math.atan2(t, Math.sqrt(degrees))
  const square = Math.cos(angle) ** 2
  const isOdd = degrees % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let at = isOdd ? 3 : 2; at < degrees - 1; at += 2) {
    term *= ((at - 1) / at) * square
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}

function expanded(degrees: number): number {
  const z = NORMAL_975
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3
}
