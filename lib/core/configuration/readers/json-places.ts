/**
 * From a path in a JSON value to its line and column in the text it was read from. The text is valid
 * JSON; a path that leads nowhere ends at the last part that exists.
 */
export type Place = { readonly line: number; readonly column: number }
export type JsonPath = readonly PropertyKey[]

/** RFC 6901; the whole document is the empty text. */
export const pointerOf = (path: JsonPath): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const pathOf = (pointer: string): JsonPath =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Counted from 1, columns in UTF-16 units. */
export function placeAt(text: string, offset: number): Place {
  let line = 1
  let lineStart = 0
  for (
    let next = text.indexOf('\n');
    next !== -1 && next < offset;
    next = text.indexOf('\n', next + 1)
  ) {
    line++
    lineStart = next + 1
  }
  return { line, column: offset - lineStart + 1 }
}

export function placeOf(text: string, path: JsonPath): Place {
  let at = afterSpace(text, text.startsWith('\ufeff') ? 1 : 0)
  for (const part of path) {
    const inside =
      text[at] === '{' ? member(text, at, String(part)) : element(text, at, Number(part))
    if (inside === null) break
    at = inside
  }
  return placeAt(text, at)
}

/** Offset of the member's value (of the last one called so, as parsers take it); null without one. */
function member(text: string, object: number, name: string): number | null {
  let found: number | null = null
  let at = afterSpace(text, object + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    const value = afterSpace(text, afterSpace(text, end) + 1)
    if (JSON.parse(text.slice(at, end)) === name) found = value
    at = afterSpace(text, afterValue(text, value))
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return found
}

function element(text: string, array: number, index: number): number | null {
  if (text[array] !== '[') return null
  let at = afterSpace(text, array + 1)
  for (let place = 0; at < text.length && text[at] !== ']'; place++) {
    if (place === index) return at
    at = afterSpace(text, afterValue(text, at))
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return null
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at++
  return at
}

function afterString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function afterValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const sign = text[at] as string
    if (sign === '"') at = afterString(text, at)
    else if (depth === 0 && ',]}'.includes(sign)) return at
    else {
      if ('{['.includes(sign)) depth++
      if (']}'.includes(sign)) depth--
      at++
    }
    if (depth === 0 && '"]}'.includes(text[at - 1] as string)) return at
  }
  return at
}
