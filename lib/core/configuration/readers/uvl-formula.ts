import type { Formula } from './formula'
import { LIMITS, refuseAt } from './model-refusal'

type Token = { readonly kind: 'name' | 'sign'; readonly text: string }

const SIGNS = ['<=>', '=>', '!', '&', '|', '(', ')'] as const
const ARITHMETIC = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '[', ',']
const NAME = /[\p{L}_][\p{L}\p{N}_#§%?\\';.]*/uy
const AGGREGATES = new Set(['sum', 'avg', 'len', 'floor', 'ceil'])

function tokens(text: string, line: number): Token[] {
  const found: Token[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 3)
    if (/\s/.test(rest.charAt(0))) {
      at++
      continue
    }
    if (rest.startsWith('"')) {
      const end = text.indexOf('"', at + 1)
      if (end === -1) refuseAt(line, 'syntax', 'a quoted name is not closed')
      found.push({ kind: 'name', text: text.slice(at + 1, end) })
      at = end + 1
      continue
    }
    const sign = SIGNS.find((each) => rest.startsWith(each))
    if (sign && !rest.startsWith('!=')) {
      found.push({ kind: 'sign', text: sign })
      at += sign.length
      continue
    }
    const arithmetic = ARITHMETIC.find((each) => rest.startsWith(each))
    if (arithmetic || /\d/.test(rest.charAt(0)))
      refuseAt(line, 'unsupported', `arithmetic in constraints ("${arithmetic ?? rest.charAt(0)}")`)
    NAME.lastIndex = at
    const name = NAME.exec(text)?.[0]
    if (name === undefined)
      refuseAt(line, 'syntax', `"${rest.charAt(0)}" is not expected in a constraint`)
    at += name.length
    if (AGGREGATES.has(name) && text.slice(at).trimStart().startsWith('('))
      refuseAt(line, 'unsupported', `the aggregate function ${name}()`)
    found.push({ kind: 'name', text: name })
  }
  if (found.length > LIMITS.operatorsPerConstraint)
    refuseAt(line, 'too-large', `a constraint has more than ${LIMITS.operatorsPerConstraint} signs`)
  return found
}

/** Binding, strongest first: ! & | => <=>; implication groups to the right, the others to the left. */
export function parseFormula(text: string, line: number): Formula {
  const list = tokens(text, line)
  let at = 0
  let depth = 0
  const take = (sign: string): boolean => {
    const token = list[at]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    at++
    return true
  }
  const chain = (sign: string, kind: 'and' | 'or' | 'iff', next: () => Formula) => (): Formula => {
    let left = next()
    while (take(sign)) left = { kind, left, right: next() }
    return left
  }
  const unary = (): Formula => {
    if (++depth > LIMITS.depth) refuseAt(line, 'too-large', 'a constraint is nested too deeply')
    const formula = take('!') ? ({ kind: 'not', of: unary() } as const) : atom()
    depth--
    return formula
  }
  const atom = (): Formula => {
    if (take('(')) {
      const inner = iff()
      if (!take(')')) refuseAt(line, 'syntax', 'a parenthesis is not closed')
      return inner
    }
    const token = list[at++]
    if (token?.kind !== 'name')
      refuseAt(
        line,
        'syntax',
        token ? `"${token.text}" is not expected here` : 'the constraint breaks off',
      )
    return { kind: 'name', name: token.text }
  }
  const and = chain('&', 'and', unary)
  const or = chain('|', 'or', and)
  const implies = (): Formula => {
    const left = or()
    if (!take('=>')) return left
    if (++depth > LIMITS.depth) refuseAt(line, 'too-large', 'a constraint is nested too deeply')
    const right = implies()
    depth--
    return { kind: 'implies', left, right }
  }
  const iff = chain('<=>', 'iff', implies)
  const formula = iff()
  if (at < list.length) refuseAt(line, 'syntax', `"${list[at]?.text}" is not expected here`)
  return formula
}
