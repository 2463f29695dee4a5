import type { Json } from '@/lib/core/shared/canonical-json'

/**
 * The same settings with one value changed, told by a JSON Pointer (RFC 6901). A key may be new where its
 * object stands; undefined where the pointer leads nowhere.
 */
export function withChange(settings: Json, pointer: string, value: Json): Json | undefined {
  if (!pointer.startsWith('/')) return undefined
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return changed(settings, keys, value)
}

function changed(at: Json, [key, ...rest]: readonly string[], value: Json): Json | undefined {
  if (key === undefined) return value
  if (typeof at !== 'object' || at === null) return undefined
  if (Array.isArray(at)) {
    const place = Number(key)
    const item = at[place]
    if (!/^(0|[1-9]\d*)$/.test(key) || item === undefined) return undefined
    const inner = changed(item, rest, value)
    return inner === undefined
      ? undefined
      : at.map((each, index) => (index === place ? inner : each))
  }
  const fields = at as { readonly [key: string]: Json }
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (rest.length === 0) return { ...fields, [key]: value }
  const inner = field === undefined ? undefined : changed(field, rest, value)
  return inner === undefined ? undefined : { ...fields, [key]: inner }
}
