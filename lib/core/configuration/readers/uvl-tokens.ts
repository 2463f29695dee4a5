import { LIMITS, refuseAt } from './model-refusal'

/** The words and signs of a constraint. What UVL has beyond the Boolean level is refused by its name. */
type Token = { readonly kind: 'name' | 'sign'; readonly text: string }

const SIGNS = ['<=>', '=>', '!', '&', '|', '(', ')'] as const
const ARITHMETIC = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '[', ',', "'"]
const NAME = /[\p{L}\p{N}_][\p{L}\p{N}_#§%?\\'ʼ;.-]*/uy
const NUMBER = /^\d+(\.\d+)?$/
const AGGREGATES = new Set(['sum', 'avg', 'len', 'floor', 'ceil'])

/** `isKnown` tells a name with hyphens, as older files have them, from a subtraction. */
export function uvlTokens(
  text: string,
  line: number,
  isKnown: (name: string) => boolean,
): readonly Token[] {
  const found: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (found.length > LIMITS.signsPerConstraint)
      refuseAt(line, 'too-large', `a constraint has more than ${LIMITS.signsPerConstraint} signs`)
    const rest = text.slice(at, at + 3)
    if (/\s/.test(rest.charAt(0))) at++
    else if (rest.startsWith('"')) {
      const end = text.indexOf('"', at + 1)
      if (end === -1) refuseAt(line, 'syntax', 'a quoted name is not closed')
      found.push({ kind: 'name', text: text.slice(at + 1, end) })
      at = end + 1
    } else {
      const sign = rest.startsWith('!=') ? undefined : SIGNS.find((each) => rest.startsWith(each))
      const token = sign ? ({ kind: 'sign', text: sign } as const) : nameAt(text, at, line, isKnown)
      found.push(token)
      at += token.text.length
    }
  }
  return found
}

function nameAt(text: string, at: number, line: number, isKnown: (name: string) => boolean): Token {
  const arithmetic = ARITHMETIC.find((each) => text.startsWith(each, at))
  if (arithmetic) refuseAt(line, 'unsupported', `arithmetic in constraints ("${arithmetic}")`)
  NAME.lastIndex = at
  const longest = NAME.exec(text)?.[0]
  if (longest === undefined)
    refuseAt(line, 'syntax', `"${text.charAt(at)}" is not expected in a constraint`)
  const name = isKnown(longest) ? longest : (longest.split('-')[0] ?? longest)
  if (!isKnown(name)) {
    if (NUMBER.test(name)) refuseAt(line, 'unsupported', `arithmetic in constraints ("${name}")`)
    if (AGGREGATES.has(name) && /^\s*\(/.test(text.slice(at + name.length, at + name.length + 20)))
      refuseAt(line, 'unsupported', `the aggregate function ${name}()`)
  }
  return { kind: 'name', text: name }
}
