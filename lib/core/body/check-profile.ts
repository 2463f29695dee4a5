import { estimate } from './estimate'
import type { BodyKey, BodyValues, Sex, Span } from './measurement'
import { MEASUREMENTS } from './measurements.data'

/**
 * Looks at the values of a profile one by one and against one another. `block` must be put right,
 * `warn` may be confirmed ("it is right, keep it"). Codes are the contract's (contracts, "Body")
 * plus `missing`, `out-of-range` and the plain comparisons below. The comparisons are our
 * assumption; the half width of the estimate is ANSUR II's (soldiers, see model/body-model.ts).
 */
export type FindingCode =
  | 'missing'
  | 'out-of-range'
  | 'inches'
  | 'half-girth'
  | 'pounds'
  | 'outseam-for-inseam'
  | 'chest-under-waist'
  | 'seat-under-waist'
  | 'sides-differ'
  | 'outlier'

export type Finding = {
  readonly key: BodyKey
  readonly code: FindingCode
  readonly severity: 'warn' | 'block'
  /** What the value would be if the suspicion is right, in the key's unit. */
  readonly suggested?: number
}

export const findingId = ({ code, key }: Finding): string => `${code}:${key}`

const GIRTHS: readonly BodyKey[] = ['chest', 'waist', 'seat', 'neck', 'thigh', 'biceps', 'calf']
const SIDES = [
  ['sleeveLeft', 'sleeveRight', 25],
  ['shoulderSlopeLeft', 'shoulderSlopeRight', 8],
] as const
/** Beyond this many half widths of the 90 % interval a value deserves a second look. */
const FAR = 1.8
const MM_PER_INCH = 25.4
const KG_PER_POUND = 0.4536

export function checkProfile(sex: Sex, values: BodyValues): Finding[] {
  const single = MEASUREMENTS.flatMap((measurement): Finding[] => {
    const { key, required, allowed } = measurement
    const value = values[key]
    if (value === undefined) return required ? [{ key, code: 'missing', severity: 'block' }] : []
    if (value >= allowed[0] && value <= allowed[1]) return suspicionOf(sex, values, key, value)
    return [slipOf(sex, values, key, allowed)]
  })
  return [...single, ...compared(values)]
}

/** Out of range: says so, and names the usual slip that explains the value best. */
function slipOf(sex: Sex, values: BodyValues, key: BodyKey, [from, to]: Span): Finding {
  const value = values[key] ?? 0
  const expectedMm = estimate(sex, values, key)?.meanMm ?? (from + to) / 2
  const [best] = [
    { code: 'half-girth' as const, suggested: GIRTHS.includes(key) ? value * 2 : 0 },
    // "38" typed as cm is stored as 380 mm; meant as inches it is 38 × 25.4.
    { code: 'inches' as const, suggested: Math.round((value / 10) * MM_PER_INCH) },
  ]
    .filter(({ suggested }) => key !== 'weight' && suggested >= from && suggested <= to)
    .sort((a, b) => Math.abs(a.suggested - expectedMm) - Math.abs(b.suggested - expectedMm))
  return best
    ? { key, severity: 'block', ...best }
    : { key, code: 'out-of-range', severity: 'block' }
}

function suspicionOf(sex: Sex, values: BodyValues, key: BodyKey, value: number): Finding[] {
  if (key === 'weight') return heavyFor(values, value)
  const expected = estimate(sex, values, key)
  if (!expected || Math.abs(value - expected.meanMm) <= FAR * expected.within90Mm) return []
  const isNear = (suggested: number) => Math.abs(suggested - expected.meanMm) <= expected.within90Mm
  if (GIRTHS.includes(key) && isNear(value * 2))
    return [{ key, code: 'half-girth', severity: 'warn', suggested: value * 2 }]
  const waistHeight = key === 'inseam' ? estimate(sex, values, 'waistH') : null
  if (waistHeight && Math.abs(value - waistHeight.meanMm) <= waistHeight.within90Mm)
    return [{ key, code: 'outseam-for-inseam', severity: 'warn' }]
  return [{ key, code: 'outlier', severity: 'warn' }]
}

/** A body mass index beyond 45 that would be ordinary if the figure were pounds. */
function heavyFor({ height }: BodyValues, weightKg: number): Finding[] {
  if (height === undefined) return []
  const index = (kg: number) => kg / (height / 1000) ** 2
  const suggested = Math.round(weightKg * KG_PER_POUND * 10) / 10
  const isPounds = index(weightKg) > 45 && index(suggested) > 16
  return isPounds ? [{ key: 'weight', code: 'pounds', severity: 'warn', suggested }] : []
}

function compared({ chest, waist, seat, ...values }: BodyValues): Finding[] {
  const findings: Finding[] = []
  if (chest !== undefined && waist !== undefined && chest < waist - 60)
    findings.push({ key: 'chest', code: 'chest-under-waist', severity: 'warn' })
  if (seat !== undefined && waist !== undefined && seat < waist - 100)
    findings.push({ key: 'seat', code: 'seat-under-waist', severity: 'warn' })
  for (const [left, right, most] of SIDES) {
    const one = values[left]
    const other = values[right]
    if (one !== undefined && other !== undefined && Math.abs(one - other) > most)
      findings.push({ key: right, code: 'sides-differ', severity: 'warn' })
  }
  return findings
}
