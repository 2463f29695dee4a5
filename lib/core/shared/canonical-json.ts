/**
 * Canonical JSON after RFC 8785 (JCS) for the values of this product: objects, arrays, strings,
 * booleans, null and finite numbers. Keys are sorted by UTF-16 code unit, as `Array.sort` does, and
 * numbers are written as ECMAScript writes them, which is what the RFC asks. `undefined` members
 * are left out; a non-finite number is a fault of the caller.
 */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [k: string]: Json | undefined }

export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('canonical JSON holds finite numbers only')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`
  const record = value as { readonly [k: string]: Json | undefined }
  const members = Object.keys(record)
    .sort()
    .flatMap((key) => {
      const member = record[key]
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}
