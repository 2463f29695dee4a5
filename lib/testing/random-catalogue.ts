import type { Random } from '@/lib/core/shared/random'

/**
 * Seeded catalogues in the form `catalogue-tables-1`, for the bench and growth plots: modules in a row,
 * tables over modules that stand near each other. A table is a handful of packages, each free in some
 * columns, written out as rows, as catalogues of cars are. One hidden variant is in every table.
 */
export type RandomCatalogue = {
  readonly modules: number
  readonly mostOptions: number
  readonly tables: number
  readonly mostColumns: number
  readonly mostRows: number
  readonly reach: number
}

export type TablesJson = {
  readonly format: 'catalogue-tables-1'
  readonly name: string
  readonly modules: readonly { readonly id: string; readonly options: readonly string[] }[]
  readonly tables: readonly {
    readonly id: string
    readonly modules: readonly string[]
    readonly allowed: readonly (readonly string[])[]
  }[]
}

export function randomCatalogue(shape: RandomCatalogue, random: Random): TablesJson {
  const below = (limit: number) => Math.floor(random() * limit)
  const sizes = Array.from({ length: shape.modules }, () => 2 + below(shape.mostOptions - 1))
  const hidden = sizes.map(below)
  const tables = Array.from({ length: shape.tables }, (_, at) => {
    const start = below(Math.max(1, shape.modules - shape.reach))
    const near = Array.from(
      { length: Math.min(shape.reach, shape.modules) },
      (_, place) => start + place,
    )
    const columns = Array.from(
      { length: 2 + below(shape.mostColumns - 1) },
      () => near.splice(below(near.length), 1)[0],
    )
      .filter((column) => column !== undefined)
      .sort((a, b) => a - b)
    const rows = new Map<string, number[]>()
    for (let box = 0; box < 40 && (box === 0 || rows.size < shape.mostRows / 4); box++) {
      let part: number[][] = [[]]
      for (const column of columns) {
        const size = sizes[column] as number
        const centre = box === 0 ? (hidden[column] as number) : below(size)
        const isFree = part.length * size <= shape.mostRows && random() < 0.6
        const values = isFree ? Array.from({ length: size }, (_, value) => value) : [centre]
        part = part.flatMap((row) => values.map((value) => [...row, value]))
      }
      for (const row of part) if (rows.size < shape.mostRows) rows.set(row.join(), row)
    }
    return {
      id: `t${at}`,
      modules: columns.map((column) => `m${column}`),
      allowed: [...rows.values()].map((row) => row.map(String)),
    }
  })
  return {
    format: 'catalogue-tables-1',
    name: 'random',
    modules: sizes.map((size, at) => ({
      id: `m${at}`,
      options: Array.from({ length: size }, (_, value) => `${value}`),
    })),
    tables,
  }
}
