import type { CrossTree, Feature, FeatureGroup, FeatureModel, GroupKind } from './feature-tree'
import { LIMITS, refuseAt } from './model-refusal'
import { parseFormula } from './uvl-formula'
import { type UvlLine, uvlLines } from './uvl-lines'

/**
 * The Boolean level of the Universal Variability Language. Attributes are read over; cardinalities,
 * types other than Boolean, imports and arithmetic are refused by name.
 * Source: Benavides et al., UVL: Feature modelling with the Universal Variability Language (2024).
 */
const GROUPS: readonly string[] = ['mandatory', 'optional', 'or', 'alternative']
const SECTIONS = new Set(['namespace', 'include', 'imports', 'features', 'constraints'])
const FEATURE =
  /^(?:(Boolean|String|Integer|Real)\s+(?=\S))?("[^"]+"|[\p{L}\p{N}_][\p{L}\p{N}_#§%?\\'ʼ;.-]*)(.*)$/u

export function parseUvl(text: string): FeatureModel {
  const lines = uvlLines(text)
  let name = ''
  let root: Feature | undefined
  const names = new Set<string>()
  const constraints: UvlLine[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as UvlLine
    const [keyword = '', ...rest] = line.text.split(/\s+/)
    if (line.indent > 0 || !SECTIONS.has(keyword))
      refuseAt(line.number, 'syntax', `"${line.text}" belongs to no section`)
    let end = at + 1
    while (end < lines.length && (lines[end] as UvlLine).indent > 0) end++
    const body = lines.slice(at + 1, end)
    if (keyword === 'namespace') name = rest.join(' ').replaceAll('"', '')
    else if (rest.length > 0) refuseAt(line.number, 'syntax', `"${rest.join(' ')}" is not expected`)
    if (keyword === 'imports' && body[0])
      refuseAt(body[0].number, 'unsupported', 'imports of other models')
    if (keyword === 'features') {
      if (root) refuseAt(line.number, 'syntax', 'a second section "features"')
      root = parseTree(body, line.number, names)
    }
    if (keyword === 'constraints') constraints.push(...body)
    at = end
  }
  if (!root) refuseAt(1, 'syntax', 'the text has no section "features"')
  return {
    name: name || root.name,
    root,
    featureCount: names.size,
    constraints: parseConstraints(constraints, names),
  }
}

type Place = { readonly indent: number; readonly feature?: Feature; readonly group?: FeatureGroup }

function parseTree(body: readonly UvlLine[], sectionLine: number, names: Set<string>): Feature {
  let root: Feature | undefined
  const stack: Place[] = []
  for (const { number, indent, text } of body) {
    while (stack.length > 0 && (stack[stack.length - 1] as Place).indent >= indent) stack.pop()
    const above = stack[stack.length - 1]
    if (stack.length > 2 * LIMITS.depth)
      refuseAt(number, 'too-large', 'features are nested too deeply')
    if (/^\[/.test(text)) refuseAt(number, 'unsupported', `the group cardinality ${text}`)
    if (above?.feature) {
      if (!GROUPS.includes(text))
        refuseAt(
          number,
          'syntax',
          `"${text}" stands where mandatory, optional, or, alternative is expected`,
        )
      const group: FeatureGroup = { kind: text as GroupKind, features: [] }
      above.feature.groups.push(group)
      stack.push({ indent, group })
      continue
    }
    const feature = parseFeature(text, number)
    if (names.has(feature.name))
      refuseAt(number, 'duplicate-name', `a second feature "${feature.name}"`)
    if (names.add(feature.name).size > LIMITS.features)
      refuseAt(number, 'too-large', `more than ${LIMITS.features} features`)
    if (above?.group) above.group.features.push(feature)
    else if (root) refuseAt(number, 'syntax', `"${feature.name}" is a second root`)
    else root = feature
    stack.push({ indent, feature })
  }
  if (!root) refuseAt(sectionLine, 'syntax', 'the section "features" is empty')
  requireFilled(root, sectionLine)
  return root
}

function parseFeature(text: string, line: number): Feature {
  const [, type, name = '', rest = ''] = FEATURE.exec(text) ?? []
  if (name === '') refuseAt(line, 'syntax', `"${text}" is not a feature`)
  if (type && type !== 'Boolean') refuseAt(line, 'unsupported', `features of type ${type}`)
  const after = rest.trim()
  if (after.startsWith('cardinality')) refuseAt(line, 'unsupported', `the feature ${after}`)
  if (after !== '') refuseAt(line, 'syntax', `"${after}" is not expected after a feature`)
  return { name: name.startsWith('"') ? name.slice(1, -1) : name, groups: [] }
}

function requireFilled({ name, groups }: Feature, line: number): void {
  for (const { kind, features } of groups) {
    if (features.length === 0) refuseAt(line, 'syntax', `the group ${kind} of "${name}" is empty`)
    for (const feature of features) requireFilled(feature, line)
  }
}

function parseConstraints(body: readonly UvlLine[], names: ReadonlySet<string>): CrossTree[] {
  if (body.length > LIMITS.constraints)
    refuseAt(body[0]?.number ?? 1, 'too-large', `more than ${LIMITS.constraints} constraints`)
  return body.map(({ number, text }) => ({
    formula: parseFormula(text, number, (name) => names.has(name)),
    text,
    line: number,
  }))
}
