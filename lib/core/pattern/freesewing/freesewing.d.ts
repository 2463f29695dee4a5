/**
 * What this product uses of FreeSewing 4.10.2 (MIT, Joost De Cock and contributors), which ships no
 * types: one class per design, its option ranges, and the geometry of a drafted part.
 */
declare module '@freesewing/core' {
  export type LibraryPoint = { readonly x: number; readonly y: number }
  export type LibraryOperation =
    | { readonly type: 'move' | 'line'; readonly to: LibraryPoint }
    | {
        readonly type: 'curve'
        readonly cp1: LibraryPoint
        readonly cp2: LibraryPoint
        readonly to: LibraryPoint
      }
    | { readonly type: 'noop'; readonly id?: string }
    | { readonly type: 'close' }
  export type LibraryPart = {
    readonly hidden: boolean
    readonly points: Readonly<Record<string, LibraryPoint>>
    readonly paths: Readonly<Record<string, { readonly ops: readonly LibraryOperation[] }>>
  }
  export type LibrarySettings = {
    readonly measurements: Readonly<Record<string, number>>
    readonly options: Readonly<Record<string, number | string | boolean>>
    readonly sa: number
    readonly complete: boolean
    readonly paperless: boolean
    /** Without it all parts are drawn. */
    readonly only?: readonly string[]
  }
  export type LibraryOption =
    | number
    | string
    | boolean
    | {
        readonly pct?: number
        readonly deg?: number
        readonly count?: number
        readonly list?: readonly (string | number)[]
        readonly min?: number
        readonly max?: number
      }
  export interface LibraryPattern {
    draft(): LibraryPattern
    readonly parts: readonly Readonly<Record<string, LibraryPart>>[]
    readonly setStores: readonly {
      readonly logs: { readonly error: readonly unknown[] }
      get(path: string): unknown
    }[]
  }
  export type LibraryDesign = {
    new (...settings: LibrarySettings[]): LibraryPattern
    readonly patternConfig: {
      readonly measurements: readonly string[]
      readonly options: Readonly<Record<string, LibraryOption>>
    }
  }
}

declare module '@freesewing/jaeger' {
  import type { LibraryDesign } from '@freesewing/core'
  export const Jaeger: LibraryDesign
}
declare module '@freesewing/wahid' {
  import type { LibraryDesign } from '@freesewing/core'
  export const Wahid: LibraryDesign
}
declare module '@freesewing/charlie' {
  import type { LibraryDesign } from '@freesewing/core'
  export const Charlie: LibraryDesign
}
declare module '@freesewing/simon' {
  import type { LibraryDesign } from '@freesewing/core'
  export const Simon: LibraryDesign
}
declare module '@freesewing/carlton' {
  import type { LibraryDesign } from '@freesewing/core'
  export const Carlton: LibraryDesign
}
