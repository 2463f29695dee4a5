import { MM_PER_INCH } from '@/lib/core/shared/length'

/**
 * What people write into a length field. We keep whole millimetres; centimetres carry one decimal
 * and inches two, so that going there and back never changes a value.
 */
export type LengthUnit = 'cm' | 'inch'

const MM_PER: Readonly<Record<LengthUnit, number>> = { cm: 10, inch: MM_PER_INCH }

/** "57.8" or "57,8" as whole millimetres; null when it is not a number. */
export function parseLength(text: string, unit: LengthUnit): number | null {
  const plain = text.trim().replace(',', '.')
  if (!/^\d{1,4}(\.\d*)?$/.test(plain)) return null
  return Math.round(Number(plain) * MM_PER[unit])
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
