import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { checkModules } from './measures/check-modules'
import { MEASURE_RANGES, RATIO_RANGES } from './measures/measure-ranges.data'
import { PATTERN_FAMILIES, type PatternInput, type Posture } from './measures/pattern-input'
import { type FullMeasures, type KnownMeasures, PATTERN_KEYS } from './measures/pattern-keys'
import type { PatternRefusal } from './pattern-refusal'

/**
 * The gate. Everything unknown, out of range, of the wrong kind or impossible beside another value is
 * refused by its field; what passes can be drafted. Own properties only, so that a key like
 * `constructor` is a key like any other and is refused.
 */
type Read<T> = Result<T, PatternRefusal>
type Fields = ReadonlyMap<string, unknown>

const FIELDS = [
  'family',
  'sex',
  'measurements',
  'fit',
  'posture',
  'modules',
  'clothWidthMm',
  'oneWay',
]
const POSTURE_RANGES = {
  shoulderSlopeLeft: MEASURE_RANGES.shoulderSlopeLeft,
  shoulderSlopeRight: MEASURE_RANGES.shoulderSlopeRight,
  stoop: [-2, 2],
  belly: [0, 2],
  neckForward: [0, 2],
} as const
const AGE_YEARS = [14, 120] as const
const CLOTH_WIDTH_MM = [1100, 3200] as const
const DEFAULT_CLOTH_WIDTH_MM = 1500
const SLOPES_APART_DEG = 15
const SLEEVES_APART_MM = 60

export function readPatternInput(request: unknown): Read<PatternInput> {
  const fields = fieldsOf(request, '', FIELDS)
  if (!fields.ok) return fields
  const of = fields.value
  const family = oneOf(of, 'family', PATTERN_FAMILIES)
  if (!family.ok) return family
  const sex = oneOf(of, 'sex', ['male', 'female'] as const)
  if (!sex.ok) return sex
  const fit = oneOf(of, 'fit', ['slim', 'regular', 'relaxed'] as const, 'regular')
  if (!fit.ok) return fit
  const measures = readMeasures(of.get('measurements'))
  if (!measures.ok) return measures
  const posture = readPosture(of.get('posture'), measures.value)
  if (!posture.ok) return posture
  const modules = checkModules(of.get('modules'), family.value)
  if (!modules.ok) return modules
  const width = inRange(
    of.get('clothWidthMm') ?? DEFAULT_CLOTH_WIDTH_MM,
    CLOTH_WIDTH_MM,
    '/clothWidthMm',
  )
  if (!width.ok) return width
  const isOneWay = of.get('oneWay') ?? false
  if (typeof isOneWay !== 'boolean')
    return refuse({ code: 'not-an-option', pointer: '/oneWay', options: ['true', 'false'] })
  const { sleeveLeft, sleeveRight } = measures.value
  return ok({
    family: family.value,
    sex: sex.value,
    known: known(measures.value),
    ...(sleeveLeft !== undefined && { sleeveLeft }),
    ...(sleeveRight !== undefined && { sleeveRight }),
    fit: fit.value,
    posture: posture.value,
    modules: modules.value,
    clothWidthMm: width.value,
    isOneWay,
  })
}

function readMeasures(value: unknown): Read<Readonly<Record<string, number>>> {
  const names = [...Object.keys(MEASURE_RANGES), 'age']
  const fields = fieldsOf(value, '/measurements', names)
  if (!fields.ok) return fields
  const measures: Record<string, number> = {}
  for (const [name, given] of fields.value) {
    const range = name === 'age' ? AGE_YEARS : MEASURE_RANGES[name as keyof typeof MEASURE_RANGES]
    const read = inRange(given, range, `/measurements/${name}`)
    if (!read.ok) return read
    measures[name] = read.value
  }
  const { sleeveLeft, sleeveRight } = measures
  if (sleeveLeft !== undefined && sleeveRight !== undefined) {
    const by = Math.abs(sleeveLeft - sleeveRight)
    if (by > SLEEVES_APART_MM)
      return refuse({
        code: 'sides-differ',
        pointer: '/measurements/sleeveRight',
        by,
        most: SLEEVES_APART_MM,
      })
  }
  const pair = impossiblePair(known(measures))
  return pair ? refuse(pair) : ok(measures)
}

/** Also asked of what was filled in: a guess beside a given value must be a possible body. */
export function impossiblePair(measures: KnownMeasures | FullMeasures): PatternRefusal | undefined {
  for (const { part, whole, between } of RATIO_RANGES) {
    const [a, b] = [measures[part], measures[whole]]
    if (a === undefined || b === undefined) continue
    const ratio = a / b
    const [from, to] = between
    if (ratio < from || ratio > to)
      return {
        code: 'impossible-pair',
        pointer: `/measurements/${part}`,
        part,
        whole,
        ratio,
        from,
        to,
      }
  }
  return undefined
}

function known(measures: Readonly<Record<string, number>>): KnownMeasures {
  const { sleeveLeft, sleeveRight } = measures
  const sides = [sleeveLeft, sleeveRight].filter((side) => side !== undefined)
  const sleeve = measures.sleeve ?? sides.reduce((sum, side) => sum + side / sides.length, 0)
  const all: Readonly<Record<string, number>> = sleeve > 0 ? { ...measures, sleeve } : measures
  return Object.fromEntries(
    PATTERN_KEYS.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  )
}

function readPosture(value: unknown, measures: Readonly<Record<string, number>>): Read<Posture> {
  const fields = fieldsOf(value ?? {}, '/posture', Object.keys(POSTURE_RANGES))
  if (!fields.ok) return fields
  const posture: Record<string, number> = {}
  for (const name of ['shoulderSlopeLeft', 'shoulderSlopeRight'] as const) {
    const slope = measures[name]
    if (slope !== undefined) posture[name] = slope
  }
  for (const [name, given] of fields.value) {
    const range = POSTURE_RANGES[name as keyof typeof POSTURE_RANGES]
    const read = inRange(given, range, `/posture/${name}`)
    if (!read.ok) return read
    posture[name] = read.value
  }
  const { shoulderSlopeLeft: left, shoulderSlopeRight: right } = posture
  const by = Math.abs((left ?? 0) - (right ?? left ?? 0))
  if (left !== undefined && right !== undefined && by > SLOPES_APART_DEG)
    return refuse({
      code: 'sides-differ',
      pointer: '/posture/shoulderSlopeRight',
      by,
      most: SLOPES_APART_DEG,
    })
  return ok({ stoop: 0, belly: 0, neckForward: 0, ...posture })
}

function fieldsOf(value: unknown, pointer: string, names: readonly string[]): Read<Fields> {
  if (value === undefined) return refuse({ code: 'missing', pointer })
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ code: 'not-an-object', pointer })
  const fields = new Map<string, unknown>()
  for (const key of Reflect.ownKeys(value)) {
    const name = String(key)
    if (!names.includes(name))
      return refuse({
        code: 'unknown-field',
        pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      })
    fields.set(name, Reflect.get(value, key))
  }
  return ok(fields)
}

function oneOf<T extends string>(
  fields: Fields,
  name: string,
  options: readonly T[],
  otherwise?: T,
): Read<T> {
  const value = fields.get(name) ?? otherwise
  if (value === undefined) return refuse({ code: 'missing', pointer: `/${name}` })
  const option = options.find((each) => each === value)
  return option ? ok(option) : refuse({ code: 'not-an-option', pointer: `/${name}`, options })
}

function inRange(value: unknown, range: readonly [number, number], pointer: string): Read<number> {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse({ code: 'not-a-number', pointer })
  const [from, to] = range
  if (value >= from && value <= to) return ok(value)
  const fits = (factor: number): boolean => value * factor >= from && value * factor <= to
  const likely = !pointer.startsWith('/measurements')
    ? undefined
    : fits(10)
      ? 'centimetres'
      : fits(25.4)
        ? 'inches'
        : fits(2)
          ? 'half'
          : undefined
  return refuse({ code: 'out-of-range', pointer, value, from, to, ...(likely && { likely }) })
}
