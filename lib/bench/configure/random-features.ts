import type { Random } from '@/lib/core/shared/random'

/**
 * Seeded feature models as UVL text: a tree with groups of two to six, numbered depth first; constraints
 * between two or three features that stand near each other in that order, so in or next to one subtree;
 * and a share of wide ones over five to twelve. They are random clauses kept true for one hidden variant.
 * Our assumption: one constraint per two features, so that most features stay open; with as many as the
 * densest published models have, drawn by lot they force or kill half of the features and compile to less.
 */
export type FeatureShape = {
  readonly features: number
  readonly constraints: number
  readonly wideShare: number
  /** How far apart in depth-first order the features of a constraint may stand. */
  readonly reach: number
}

const KINDS = ['mandatory', 'optional', 'optional', 'optional', 'or', 'alternative'] as const

type Node = {
  readonly isPresent: boolean
  readonly groups: { readonly kind: string; readonly members: readonly Node[] }[]
}

export function randomFeatures(shape: FeatureShape, random: Random): string {
  const below = (limit: number) => Math.floor(random() * limit)
  const root = randomTree(shape.features, random)
  const order: Node[] = []
  const lines: string[] = []
  const write = (node: Node, depth: number) => {
    lines.push(`${'\t'.repeat(depth)}f${order.push(node) - 1}`)
    for (const { kind, members } of node.groups) {
      lines.push(`${'\t'.repeat(depth + 1)}${kind}`)
      for (const member of members) write(member, depth + 2)
    }
  }
  write(root, 1)
  const clause = (): string => {
    const isWide = random() < shape.wideShare
    const size = isWide ? 5 + below(8) : random() < 0.9 ? 2 : 3
    const centre = 1 + below(order.length - 1)
    const places = new Set<number>()
    while (places.size < size)
      places.add(Math.abs(centre + below(2 * shape.reach + 1) - shape.reach) % order.length)
    const literals = [...places].map((place) => ({ place, isPositive: random() < 0.5 }))
    const isKept = literals.some(({ place, isPositive }) => order[place]?.isPresent === isPositive)
    return isKept
      ? literals.map(({ place, isPositive }) => `${isPositive ? '' : '!'}f${place}`).join(' | ')
      : clause()
  }
  const constraints = Array.from({ length: shape.constraints }, () => `\t${clause()}`)
  return `${['features', ...lines, 'constraints', ...constraints].join('\n')}\n`
}

function randomTree(features: number, random: Random): Node {
  const below = (limit: number) => Math.floor(random() * limit)
  const root: Node = { isPresent: true, groups: [] }
  const open = [root]
  for (let made = 1; made < features; ) {
    const parent = open[below(open.length)] as Node
    const kind = KINDS[below(KINDS.length)] ?? 'optional'
    const size = Math.min(2 + below(5), features - made)
    const chosen = below(size)
    const members = Array.from(
      { length: size },
      (_, at): Node => ({
        isPresent: parent.isPresent && isPresent(kind, at === chosen, random),
        groups: [],
      }),
    )
    parent.groups.push({ kind, members })
    open.push(...members)
    made += size
  }
  return root
}

function isPresent(kind: string, isChosen: boolean, random: Random): boolean {
  if (kind === 'mandatory') return true
  if (kind === 'alternative') return isChosen
  return (kind === 'or' && isChosen) || random() < 0.5
}
