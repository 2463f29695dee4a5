import type { GarmentMeasures } from '../picture/measures'

/** Measures as one part of an address: the figure, then millimetres in a fixed order. */
const ORDER = [
  'heightMm',
  'chestMm',
  'waistMm',
  'hipsMm',
  'neckMm',
  'shoulderMm',
  'backLengthMm',
  'jacketLengthMm',
  'sleeveMm',
  'insideLegMm',
] as const satisfies readonly (keyof GarmentMeasures)[]

/** No garment is longer; what is larger is a slip or an attack on the drawing. */
const MOST_MM = 3000

export const measuresPart = (measures: GarmentMeasures): string =>
  [measures.sex, ...ORDER.map((name) => Math.round(measures[name]))].join('.')

export function measuresOfPart(part: string): GarmentMeasures | undefined {
  const [sex, ...texts] = part.split('.')
  if ((sex !== 'm' && sex !== 'w') || texts.length !== ORDER.length) return undefined
  const lengths = texts.map((text) => (/^[1-9]\d{1,3}$/.test(text) ? Number(text) : 0))
  if (lengths.some((mm) => mm === 0 || mm > MOST_MM)) return undefined
  const at = (name: (typeof ORDER)[number]): number => lengths[ORDER.indexOf(name)] ?? 0
  return {
    sex,
    heightMm: at('heightMm'),
    chestMm: at('chestMm'),
    waistMm: at('waistMm'),
    hipsMm: at('hipsMm'),
    neckMm: at('neckMm'),
    shoulderMm: at('shoulderMm'),
    backLengthMm: at('backLengthMm'),
    jacketLengthMm: at('jacketLengthMm'),
    sleeveMm: at('sleeveMm'),
    insideLegMm: at('insideLegMm'),
  }
}
