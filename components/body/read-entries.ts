import { BODY_KEYS, type BodyKey, type BodyValues, type Unit } from '@/lib/core/body/measurement'
import { type LengthUnit, parseLength, writeLength } from './length-entry'

/** What was written into the fields, as integer mm, kg with one decimal, whole degrees. */
export type Entries = { readonly values: BodyValues; readonly unreadable: readonly BodyKey[] }

export const unitOf = (key: BodyKey): Unit =>
  key === 'weight' ? 'kg' : key.startsWith('shoulderSlope') ? 'degree' : 'mm'

export function readEntries(fields: Readonly<Record<string, unknown>>, unit: LengthUnit): Entries {
  const values: Partial<Record<BodyKey, number>> = {}
  const unreadable: BodyKey[] = []
  for (const key of BODY_KEYS) {
    const text = fields[key]
    if (typeof text !== 'string' || text.trim() === '') continue
    const value = readOne(text, unitOf(key), unit)
    if (value === null) unreadable.push(key)
    else values[key] = value
  }
  return { values, unreadable }
}

function readOne(text: string, kind: Unit, unit: LengthUnit): number | null {
  if (kind === 'mm') return parseLength(text, unit)
  const plain = text.trim().replace(/[,，]/, '.')
  if (!/^\d{1,3}(\.\d*)?$/.test(plain)) return null
  return kind === 'kg' ? Math.round(Number(plain) * 10) / 10 : Math.round(Number(plain))
}

/** A stored value as it is written into its field. */
export const writeValue = (key: BodyKey, value: number, unit: LengthUnit): string =>
  unitOf(key) === 'mm' ? writeLength(value, unit) : String(Math.round(value * 10) / 10)
