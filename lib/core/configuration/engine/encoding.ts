import type { Clause, Constraint, Model } from './model'
import { tableClauses } from './table-clauses'
import { type ValueClasses, valueClasses } from './value-classes'

/**
 * A model as clauses over Booleans. A variable with one class of values needs none, with two it is one
 * Boolean, with more it is a group of which exactly one is true. The solver sees classes, not values.
 */
export type Encoding = {
  readonly classes: ValueClasses
  readonly booleans: number
  readonly groups: readonly (readonly [number, number])[]
  /** First Boolean per variable, -1 when it has a single class. */
  readonly firstBoolean: Int32Array
  readonly variableOf: Int32Array
  readonly variables: number
  readonly isAuxiliary: readonly boolean[]
  readonly structure: readonly (readonly number[])[]
  /** Clauses per rule, in the order of the model. */
  readonly rules: readonly (readonly (readonly number[])[])[]
}

export function encode(model: Model): Encoding {
  const domainSizes = [...model.domainSizes]
  const isAuxiliary = [...model.isAuxiliary]
  const newAuxiliary = (size: number): number => {
    isAuxiliary.push(true)
    return domainSizes.push(Math.max(size, 1)) - 1
  }
  const clausesOf = (constraint: Constraint): readonly Clause[] =>
    constraint.kind === 'clauses'
      ? constraint.clauses
      : tableClauses(constraint.table, domainSizes, newAuxiliary)
  const rules = model.rules.map(({ constraint }) => clausesOf(constraint))
  const named = new Set(domainSizes.keys())
  for (let at = 0; at < model.domainSizes.length; at++) named.delete(at)
  const classes = valueClasses([...model.structure, ...rules.flat()], domainSizes, named)
  const firstBoolean = new Int32Array(domainSizes.length).fill(-1)
  const groups: [number, number][] = []
  const owners: number[] = []
  domainSizes.forEach((_, variable) => {
    const size = classes.members[variable]?.length ?? 1
    if (size === 1) return
    firstBoolean[variable] = owners.length
    if (size > 2) groups.push([owners.length, size])
    for (let at = 0; at < (size === 2 ? 1 : size); at++) owners.push(variable)
  })
  const shape = { classes, firstBoolean }
  const asLiterals = (clauses: readonly Clause[]): number[][] =>
    clauses.flatMap((clause) => {
      const literals = clauseLiterals(shape, clause)
      return literals ? [literals] : []
    })
  return {
    classes,
    booleans: owners.length,
    groups,
    firstBoolean,
    variableOf: Int32Array.from(owners),
    variables: domainSizes.length,
    isAuxiliary,
    structure: asLiterals(model.structure),
    rules: rules.map(asLiterals),
  }
}

type Shape = Pick<Encoding, 'classes' | 'firstBoolean'>

/** The literal that says the variable is in the class. Only for variables with two classes or more. */
export function classLiteral(
  { classes, firstBoolean }: Shape,
  variable: number,
  at: number,
): number {
  const first = firstBoolean[variable] as number
  return classes.members[variable]?.length === 2 ? 2 * first + (at === 1 ? 0 : 1) : 2 * (first + at)
}

/** Null when the clause holds always. */
function clauseLiterals(shape: Shape, clause: Clause): number[] | null {
  const literals = new Set<number>()
  for (const { variable, values, isIn } of clause) {
    const size = shape.classes.members[variable]?.length ?? 1
    const classOf = shape.classes.classOf[variable]
    const named = [...new Set(values.map((value) => classOf?.[value] as number))]
    if (named.length === (isIn ? size : 0)) return null
    if (size === 1) continue
    // Written the shorter way: as what it may be, or as the one thing that it is not.
    if (!isIn && named.length === 1) literals.add(classLiteral(shape, variable, named[0] ?? 0) ^ 1)
    else {
      const inside = isIn ? named : othersThan(named, size)
      const outside = inside.length === size - 1 ? othersThan(inside, size) : []
      if (outside.length === 1) literals.add(classLiteral(shape, variable, outside[0] ?? 0) ^ 1)
      else for (const at of inside) literals.add(classLiteral(shape, variable, at))
    }
  }
  for (const literal of literals) if (literals.has(literal ^ 1)) return null
  return [...literals].sort((a, b) => a - b)
}

function othersThan(classes: readonly number[], size: number): number[] {
  const isNamed = new Uint8Array(size)
  for (const at of classes) isNamed[at] = 1
  return Array.from({ length: size }, (_, at) => at).filter((at) => isNamed[at] === 0)
}
