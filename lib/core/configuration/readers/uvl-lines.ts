import { LIMITS, refuseAt } from './model-refusal'

/** A line of UVL without comments and attributes: how deep it is indented and what it says. */
export type UvlLine = { readonly number: number; readonly indent: number; readonly text: string }

const TAB = 8
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Takes comments away, joins what stands between braces or parentheses to one line (attributes and
 * constraints may run over several) and counts indentation; a tab reaches to the next multiple of eight,
 * as in Python. A parenthesis that is never closed is the affair of the constraint it stands in.
 */
export function uvlLines(text: string): UvlLine[] {
  if (text.length > LIMITS.characters) refuseAt(1, 'too-large', 'the text is longer than 64 MiB')
  const lines: UvlLine[] = []
  let current = ''
  let number = 1
  let start = 1
  let braces = 0
  let parentheses = 0
  let quote = ''
  const push = () => {
    if (current.trim() !== '')
      lines.push({ number: start, indent: indentOf(current), text: current.trim() })
    current = ''
    parentheses = 0
  }
  for (let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0; at <= text.length; at++) {
    const sign = text[at] ?? '\n'
    const pair = text.slice(at, at + 2)
    if (sign === '\n') {
      if (quote) refuseAt(number, 'syntax', 'a quoted name or text does not end on its line')
      const isWhole = braces === 0 && (parentheses <= 0 || at >= text.length)
      if (isWhole) push()
      else current += ' '
      number++
      if (isWhole) start = number
    } else if (quote) {
      if (sign === quote) quote = ''
      if (braces === 0) current += sign
    } else if (pair === '//') {
      while (at + 1 < text.length && text[at + 1] !== '\n') at++
    } else if (pair === '/*') {
      const end = text.indexOf('*/', at + 2)
      if (end === -1) refuseAt(number, 'syntax', 'a comment is not closed')
      for (; at < end + 1; at++) if (text[at] === '\n') number++
    } else if (sign === '"' || (sign === "'" && braces > 0)) {
      quote = sign
      if (braces === 0) current += sign
    } else if (sign === '{') braces++
    else if (sign === '}') {
      if (braces === 0) refuseAt(number, 'syntax', 'a brace is closed that was not opened')
      braces--
    } else if (braces === 0 && sign !== '\r') {
      if (sign === '(') parentheses++
      if (sign === ')') parentheses--
      current += sign
    }
  }
  if (braces > 0) refuseAt(start, 'syntax', 'a brace is not closed')
  return lines
}

function indentOf(text: string): number {
  let indent = 0
  for (const sign of text) {
    if (sign === ' ') indent++
    else if (sign === '\t') indent += TAB - (indent % TAB)
    else break
  }
  return indent
}
