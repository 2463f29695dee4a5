import fc from 'fast-check'
import type { Constraint, Decision, Model } from '@/lib/core/configuration/engine/model'

/** Small random models for property tests: two to six variables of one to four values, any constraints. */
export const randomModel: fc.Arbitrary<Model> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 })
  .chain((domainSizes) => {
    const membership = fc
      .record({ variable: fc.nat(domainSizes.length - 1), bits: fc.nat(15), isIn: fc.boolean() })
      .map(({ variable, bits, isIn }) => ({
        variable,
        values: [0, 1, 2, 3].filter(
          (value) => value < (domainSizes[variable] ?? 0) && (bits >> value) & 1,
        ),
        isIn,
      }))
    const clauses = fc
      .array(fc.array(membership, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
      .map((list): Constraint => ({ kind: 'clauses', clauses: list }))
    const table = fc
      .record({
        columns: fc.shuffledSubarray(
          domainSizes.map((_, variable) => variable),
          { minLength: 1, maxLength: Math.min(4, domainSizes.length) },
        ),
        rows: fc.array(fc.array(fc.nat(11), { minLength: 4, maxLength: 4 }), { maxLength: 14 }),
        isAllowed: fc.boolean(),
      })
      .map(
        ({ columns, rows, isAllowed }): Constraint => ({
          kind: 'table',
          table: {
            variables: columns,
            rows: rows.map((row) =>
              columns.map((variable, at) => (row[at] ?? 0) % (domainSizes[variable] ?? 1)),
            ),
            isAllowed,
          },
        }),
      )
    return fc
      .record({
        constraints: fc.array(fc.oneof({ weight: 3, arbitrary: clauses }, table), { maxLength: 7 }),
        cents: fc.array(
          fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 4, maxLength: 4 }),
          {
            minLength: domainSizes.length,
            maxLength: domainSizes.length,
          },
        ),
      })
      .map(({ constraints, cents }) => modelOf(domainSizes, constraints, cents))
  })

function modelOf(
  domainSizes: readonly number[],
  constraints: readonly Constraint[],
  cents: readonly (readonly number[])[],
): Model {
  return {
    name: 'random',
    moduleCount: domainSizes.length,
    domainSizes,
    isAuxiliary: domainSizes.map(() => false),
    items: domainSizes.flatMap((size, variable) =>
      Array.from({ length: size }, (_, value) => ({
        name: `m${variable}=${value}`,
        variable,
        values: [value],
      })),
    ),
    structure: [],
    rules: constraints.map((constraint, at) => ({
      id: `r${at}`,
      reason: { en: `rule ${at}`, 'zh-CN': `规则 ${at}` },
      constraint,
    })),
    prices: {
      currency: 'EUR',
      baseCents: 1000,
      cents: domainSizes.map((size, variable) => (cents[variable] ?? []).slice(0, size)),
    },
  }
}

/** Decisions about the items of a model, contradictory ones included. */
export const randomDecisions = (model: Model): fc.Arbitrary<Decision[]> =>
  fc.array(
    fc
      .record({ item: fc.constantFrom(...model.items), isSelected: fc.boolean() })
      .map(({ item, isSelected }) =>
        isSelected ? { select: item.name } : { deselect: item.name },
      ),
    { maxLength: 5 },
  )
