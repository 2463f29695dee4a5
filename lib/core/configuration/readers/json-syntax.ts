/**
 * Where a text stops being JSON (RFC 8259), and in which words: engines word and place their own errors
 * differently or not at all. Iterative, so that no nesting can exhaust the stack.
 */
export type SyntaxFault = { readonly offset: number; readonly detail: string }

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\u007f|[\u0080-\u009f])*"/uy
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

type Expected = 'value' | 'first-value' | 'first-key' | 'key' | 'after'

export function syntaxFault(text: string): SyntaxFault | null {
  const closers: ('}' | ']')[] = []
  let expected: Expected = 'value'
  let at = 0
  const take = (token: RegExp): boolean => {
    token.lastIndex = at
    if (!token.test(text)) return false
    at = token.lastIndex
    return true
  }
  const closes = (): boolean => {
    if (text[at] !== closers.at(-1)) return false
    closers.pop()
    at++
    expected = 'after'
    return true
  }
  for (;;) {
    take(SPACE)
    const sign = text[at]
    if (sign === undefined)
      return expected === 'after' && closers.length === 0
        ? null
        : { offset: at, detail: 'the text ends too early' }
    switch (expected) {
      case 'after':
        if (closers.length === 0) return fault(text, at, 'nothing more')
        if (closes()) break
        if (sign !== ',') return fault(text, at, `"," or "${closers.at(-1)}"`)
        at++
        expected = closers.at(-1) === '}' ? 'key' : 'value'
        break
      case 'first-key':
      case 'key':
        if (expected === 'first-key' && closes()) break
        if (!take(STRING)) return fault(text, at, 'a name in double quotation marks')
        take(SPACE)
        if (text[at] !== ':') return fault(text, at, '":"')
        at++
        expected = 'value'
        break
      case 'first-value':
      case 'value':
        if (expected === 'first-value' && closes()) break
        if (sign === '{' || sign === '[') {
          closers.push(sign === '{' ? '}' : ']')
          expected = sign === '{' ? 'first-key' : 'first-value'
          at++
        } else if (take(STRING) || take(SCALAR)) expected = 'after'
        else return fault(text, at, 'a value')
        break
      default: {
        const never: never = expected
        return never
      }
    }
  }
}

function fault(text: string, offset: number, wanted: string): SyntaxFault {
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return { offset, detail: `${wanted} is expected, not ${JSON.stringify(found)}` }
}
