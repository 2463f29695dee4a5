import type { Random } from '@/lib/core/shared/random'

/**
 * Seeded feature models as UVL text, for the bench, tests and growth plots: a tree with groups of two to
 * six, constraints of two or three features that stand near each other in the tree, and, if asked, wide
 * ones of five to twelve. Every model has a variant: constraints are kept true for one hidden variant.
 */
export type RandomFeatureModel = {
  readonly features: number
  readonly constraints: number
  /** Share of constraints that are wide, 0 to 1. */
  readonly wideShare: number
  /** How far apart in the tree the features of one constraint may stand. */
  readonly reach: number
}

const KINDS = ['mandatory', 'optional', 'optional', 'optional', 'or', 'alternative'] as const

type Node = { name: string; present: boolean; groups: { kind: string; members: Node[] }[] }

export function randomFeatureModel(shape: RandomFeatureModel, random: Random): string {
  const below = (limit: number) => Math.floor(random() * limit)
  const all: Node[] = []
  const newNode = (present: boolean): Node => {
    const node: Node = { name: `f${all.length}`, present, groups: [] }
    all.push(node)
    return node
  }
  const open = [newNode(true)]
  while (all.length < shape.features) {
    const [parent] = open.splice(below(Math.min(open.length, 4)), 1)
    if (!parent) break
    for (let group = 0; group < 1 + below(2) && all.length < shape.features; group++) {
      const kind = KINDS[below(KINDS.length)] ?? 'optional'
      const size = Math.min(2 + below(5), shape.features - all.length)
      const chosen = below(size)
      const members = Array.from({ length: size }, (_, at) =>
        newNode(parent.present && isPresent(kind, at === chosen, random)),
      )
      parent.groups.push({ kind, members })
      open.push(...members.filter(() => open.length < 3 || random() < 0.6))
    }
    if (open.length === 0) open.push(all[all.length - 1] as Node)
  }
  const constraints = Array.from({ length: shape.constraints }, () => {
    const isWide = random() < shape.wideShare
    const size = isWide ? 5 + below(8) : 2 + below(2)
    const centre = 1 + below(all.length - 1)
    const literals = Array.from({ length: size }, (_, at) => {
      const place = Math.min(
        all.length - 1,
        Math.max(1, centre + below(2 * shape.reach + 1) - shape.reach),
      )
      const node = all[place] as Node
      const isPositive = at === 0 ? node.present : random() < 0.5
      return `${isPositive ? '' : '!'}${node.name}`
    })
    return `\t${literals.join(' | ')}`
  })
  const lines = ['features', ...written(all[0] as Node, 1), 'constraints', ...constraints]
  return `${lines.join('\n')}\n`
}

function isPresent(kind: string, isChosen: boolean, random: Random): boolean {
  if (kind === 'mandatory') return true
  if (kind === 'alternative') return isChosen
  return (kind === 'or' && isChosen) || random() < 0.5
}

function written({ name, groups }: Node, depth: number): string[] {
  const indent = '\t'.repeat(depth)
  return [
    `${indent}${name}`,
    ...groups.flatMap(({ kind, members }) => [
      `${indent}\t${kind}`,
      ...members.flatMap((member) => written(member, depth + 2)),
    ]),
  ]
}
