import { parseLength } from '@/components/body/length-entry'
import type { BodyKey, BodyValues, Unit } from '@/lib/core/body/measurement'
import { MEASUREMENTS } from '@/lib/core/body/measurements.data'

/** What was written into the fields, as integer mm, kg with one decimal, whole degrees. */
export function readValues(
  fields: Readonly<Record<string, unknown>>,
  unit: 'cm' | 'inch',
): { readonly values: BodyValues; readonly unreadable: readonly BodyKey[] } {
  const values: Partial<Record<BodyKey, number>> = {}
  const unreadable: BodyKey[] = []
  for (const { key, unit: kind } of MEASUREMENTS) {
    const text = fields[key]
    if (typeof text !== 'string' || text.trim() === '') continue
    const value = readOne(text, kind, unit)
    if (value === null) unreadable.push(key)
    else values[key] = value
  }
  return { values, unreadable }
}

function readOne(text: string, kind: Unit, unit: 'cm' | 'inch'): number | null {
  if (kind === 'mm') return parseLength(text, unit)
  const plain = text.trim().replace(',', '.')
  if (!/^\d{1,3}(\.\d*)?$/.test(plain)) return null
  return kind === 'kg' ? Math.round(Number(plain) * 10) / 10 : Math.round(Number(plain))
}
