/** Bodies and queries as Stripe takes them: `line_items[0][price_data][currency]=eur`, `expand[]=x`. */
type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue }
export type FormFields = { readonly [key: string]: FormValue }

type Branch = Map<string, Branch | string>

const MOST_FIELDS = 1000
const DEEPEST = 8

/** `a[b][]` → ['a', 'b', '']; null for what is not written that way. */
function pathOf(name: string): string[] | null {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (!match?.[1]) return null
  const inner = [...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')
  return inner.length < DEEPEST ? [match[1], ...inner] : null
}

function put(root: Branch, path: readonly string[], value: string): boolean {
  let branch = root
  for (const [index, part] of path.entries()) {
    const key = part === '' ? String(branch.size) : part
    if (index === path.length - 1) {
      branch.set(key, value)
      return true
    }
    const next = branch.get(key) ?? new Map()
    if (typeof next === 'string') return false
    branch.set(key, next)
    branch = next
  }
  return false
}

/** Branches whose keys are 0, 1, 2 … are lists, the others objects without a prototype. */
function plain(branch: Branch): FormValue {
  const isList = branch.size > 0 && [...branch.keys()].every((key, index) => key === String(index))
  const values = [...branch].map(
    ([key, value]) => [key, typeof value === 'string' ? value : plain(value)] as const,
  )
  if (isList) return values.map(([, value]) => value)
  const object: Record<string, FormValue> = Object.create(null)
  for (const [key, value] of values) object[key] = value
  return object
}

/** Null when the text is not such a form. */
export function parseForm(text: string): FormFields | null {
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > MOST_FIELDS) return null
  const root: Branch = new Map()
  for (const [name, value] of pairs) {
    const path = pathOf(name)
    if (!path || !put(root, path, value)) return null
  }
  const fields = plain(root)
  return typeof fields === 'string' || Array.isArray(fields) ? null : (fields as FormFields)
}
