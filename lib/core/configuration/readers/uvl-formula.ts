import type { Formula } from './formula'
import { LIMITS, refuseAt } from './model-refusal'
import { uvlTokens } from './uvl-tokens'

/**
 * A constraint of UVL. Binding, strongest first: ! & | => <=>; implication groups to the right,
 * equivalence to the left. Depth is limited, so no text can exhaust the stack here or later.
 */
export function parseFormula(
  text: string,
  line: number,
  isKnown: (name: string) => boolean,
): Formula {
  const list = uvlTokens(text, line, isKnown)
  let at = 0
  let depth = 0
  const deeper = () => {
    if (++depth > LIMITS.depth) refuseAt(line, 'too-large', 'a constraint is nested too deeply')
  }
  const take = (sign: string): boolean => {
    const token = list[at]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    at++
    return true
  }
  const chain = (sign: string, kind: 'and' | 'or', next: () => Formula) => (): Formula => {
    const parts = [next()]
    while (take(sign)) parts.push(next())
    return parts.length === 1 && parts[0] ? parts[0] : { kind, parts }
  }
  const unary = (): Formula => {
    let isNegated = false
    while (take('!')) isNegated = !isNegated
    const of = atom()
    return isNegated ? { kind: 'not', of } : of
  }
  const atom = (): Formula => {
    if (take('(')) {
      deeper()
      const inner = iff()
      depth--
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
    if (!isKnown(token.text)) refuseAt(line, 'unknown-name', `no feature is called "${token.text}"`)
    return { kind: 'name', name: token.text }
  }
  const and = chain('&', 'and', unary)
  const or = chain('|', 'or', and)
  const implies = (): Formula => {
    const left = or()
    if (!take('=>')) return left
    deeper()
    const right = implies()
    depth--
    return { kind: 'implies', left, right }
  }
  const iff = (): Formula => {
    let left = implies()
    const before = depth
    while (take('<=>')) {
      deeper()
      left = { kind: 'iff', left, right: implies() }
    }
    depth = before
    return left
  }
  const formula = iff()
  if (at < list.length) refuseAt(line, 'syntax', `"${list[at]?.text}" is not expected here`)
  return formula
}
