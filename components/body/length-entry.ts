import { MM_PER_INCH } from '@/lib/core/shared/length'

/**
 * What people write into a length field. We keep whole millimetres; centimetres carry one decimal
 * and inches two, so that going there and back never changes a value. A tape in inches shows
 * fractions: 38 1/2, 38½, 38-1/2.
 */
export type LengthUnit = 'cm' | 'inch'

const MM_PER: Readonly<Record<LengthUnit, number>> = { cm: 10, inch: MM_PER_INCH }

const SIGNS: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
}
const NUMBER = /^(\d{1,4}(?:\.\d*)?)$/
const FRACTION = /^(?:(\d{1,3})[ -])?(\d{1,2})\/(\d{1,2})$/

/**
 * "57.8", "57,8", "38 1/2" or "38½" as whole millimetres; null when it is not a length. A unit that
 * is written behind the number counts, whatever the form asks for.
 */
export function parseLength(text: string, unit: LengthUnit): number | null {
  const plain = text.normalize('NFC').trim().toLowerCase()
  const [, number = '', written = ''] =
    /^(.*?)(cm|厘米|in|inch|inches|英寸|["″”])?$/s.exec(plain) ?? []
  const amount = parseAmount(number)
  const meant = written === '' ? unit : written === 'cm' || written === '厘米' ? 'cm' : 'inch'
  return amount === null ? null : Math.round(amount * MM_PER[meant])
}

function parseAmount(text: string): number | null {
  const plain = text
    .replace(/[¼½¾⅛⅜⅝⅞]/g, (sign) => ` ${SIGNS[sign]}`)
    .replace(/[，,]/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
  if (NUMBER.test(plain)) return Number(plain)
  const [, whole = '0', above, below] = FRACTION.exec(plain) ?? []
  if (above === undefined || Number(below) === 0 || Number(above) >= Number(below)) return null
  return Number(whole) + Number(above) / Number(below)
}

export function writeLength(lengthMm: number, unit: LengthUnit): string {
  const value = lengthMm / MM_PER[unit]
  return unit === 'cm' ? String(Math.round(value * 10) / 10) : String(Math.round(value * 100) / 100)
}

/** The same text in the other unit; what cannot be read stays as it was written. */
export function inOtherUnit(text: string, from: LengthUnit, to: LengthUnit): string {
  const lengthMm = parseLength(text, from)
  return lengthMm === null ? text : writeLength(lengthMm, to)
}
