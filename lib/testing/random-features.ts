import fc from 'fast-check'
import type {
  Feature,
  FeatureModel,
  GroupKind,
} from '@/lib/core/configuration/readers/feature-tree'
import type { Formula } from '@/lib/core/configuration/readers/formula'

/** Small random feature models for property tests, and their variants by trying all. */
const KINDS: readonly GroupKind[] = ['mandatory', 'optional', 'or', 'alternative']

export const randomFeatures: fc.Arbitrary<FeatureModel> = fc
  .array(fc.record({ parent: fc.nat(20), kind: fc.constantFrom(...KINDS), isNew: fc.boolean() }), {
    maxLength: 9,
  })
  .chain((steps) => {
    const all: Feature[] = [{ name: 'f0', groups: [] }]
    for (const { parent, kind, isNew } of steps) {
      const above = all[parent % all.length] as Feature
      const feature: Feature = {
        name: all.length % 3 === 0 ? `f ${all.length}` : `f${all.length}`,
        groups: [],
      }
      const group = above.groups.find((each) => each.kind === kind)
      if (group && !isNew) group.features.push(feature)
      else above.groups.push({ kind, features: [feature] })
      all.push(feature)
    }
    const name = fc.constantFrom(...all.map((feature) => feature.name))
    const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        name.map((each): Formula => ({ kind: 'name', name: each })),
        tie('formula').map((of): Formula => ({ kind: 'not', of })),
        fc
          .tuple(
            fc.constantFrom<'and' | 'or'>('and', 'or'),
            fc.array(tie('formula'), { minLength: 2, maxLength: 4 }),
          )
          .map(([kind, parts]): Formula => ({ kind, parts })),
        fc
          .tuple(
            fc.constantFrom<'implies' | 'iff'>('implies', 'iff'),
            tie('formula'),
            tie('formula'),
          )
          .map(([kind, left, right]): Formula => ({ kind, left, right })),
      ),
    }))
    return fc.array(formula, { maxLength: 4 }).map((formulas) => ({
      name: 'f0',
      root: all[0] as Feature,
      featureCount: all.length,
      constraints: formulas.map((each) => ({ formula: each, text: formulaText(each), line: 1 })),
    }))
  })

const SIGN = { and: '&', or: '|', implies: '=>', iff: '<=>' } as const
const quote = (name: string) => (/^\w+$/.test(name) ? name : `"${name}"`)

export function formulaText(formula: Formula): string {
  if (formula.kind === 'name') return quote(formula.name)
  if (formula.kind === 'not') return `!(${formulaText(formula.of)})`
  if ('parts' in formula)
    return formula.parts.map((part) => `(${formulaText(part)})`).join(` ${SIGN[formula.kind]} `)
  return `(${formulaText(formula.left)}) ${SIGN[formula.kind]} (${formulaText(formula.right)})`
}

export function featuresText({ root, constraints }: FeatureModel): string {
  const lines = (feature: Feature, depth: number): string[] => [
    `${'  '.repeat(depth)}${quote(feature.name)} {note 'a, b'} // said here`,
    ...feature.groups.flatMap(({ kind, features }) => [
      `${'  '.repeat(depth + 1)}${kind}`,
      ...features.flatMap((child) => lines(child, depth + 2)),
    ]),
  ]
  return [
    'features',
    ...lines(root, 1),
    'constraints',
    ...constraints.map(({ text }) => `  ${text}`),
  ].join('\n')
}

/** Every variant as the set of its features, straight from the meaning of the tree. */
export function featureVariants({ root, constraints }: FeatureModel): Set<string>[] {
  const names: string[] = []
  const collect = (feature: Feature) => {
    names.push(feature.name)
    for (const { features } of feature.groups) features.forEach(collect)
  }
  collect(root)
  const subsets = Array.from(
    { length: 2 ** names.length },
    (_, bits) => new Set(names.filter((_, at) => (bits >> at) & 1)),
  )
  return subsets.filter(
    (set) =>
      set.has(root.name) &&
      isTree(root, set) &&
      constraints.every(({ formula }) => holds(formula, set)),
  )
}

function isTree(feature: Feature, set: ReadonlySet<string>): boolean {
  return feature.groups.every(({ kind, features }) => {
    const present = features.filter(({ name }) => set.has(name)).length
    if (!set.has(feature.name))
      return present === 0 && features.every((child) => isTree(child, set))
    const isRight =
      kind === 'optional' ||
      (kind === 'mandatory' && present === features.length) ||
      (kind === 'or' && present > 0) ||
      (kind === 'alternative' && present === 1)
    return isRight && features.every((child) => isTree(child, set))
  })
}

function holds(formula: Formula, set: ReadonlySet<string>): boolean {
  switch (formula.kind) {
    case 'name':
      return set.has(formula.name)
    case 'not':
      return !holds(formula.of, set)
    case 'and':
      return formula.parts.every((part) => holds(part, set))
    case 'or':
      return formula.parts.some((part) => holds(part, set))
    case 'implies':
      return !holds(formula.left, set) || holds(formula.right, set)
    case 'iff':
      return holds(formula.left, set) === holds(formula.right, set)
    default: {
      const never: never = formula
      return never
    }
  }
}
