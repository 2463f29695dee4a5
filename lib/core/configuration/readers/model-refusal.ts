import { pathOf, placeAt, placeOf } from './json-places'

/** Why a model text is unusable, and where: a line for text, a JSON Pointer and a line for JSON. */
export type ModelRefusal = {
  readonly code:
    | 'syntax'
    | 'unknown-name'
    | 'duplicate-name'
    | 'unsupported'
    | 'too-large'
    | 'shape'
  readonly place: string
  readonly detail: string
  /** Of JSON, counted from 1. */
  readonly line?: number
  readonly column?: number
}

/** Limits of every reader: more is refused, so that no text can hang or crash the machine. */
export const LIMITS = {
  characters: 64 * 1024 * 1024,
  features: 20_000,
  depth: 200,
  constraints: 50_000,
  signsPerConstraint: 1_000_000,
  options: 200_000,
  tableCells: 20_000_000,
} as const

/** Thrown inside a reader and turned into a value at its door; never leaves the folder. */
export class Refused extends Error {
  constructor(
    readonly refusal: ModelRefusal,
    /** Where JSON stops being JSON. */
    readonly offset?: number,
  ) {
    super(refusal.detail)
  }
}

/** The refusal with its line and column in the JSON text. */
export const refusalIn = (text: string, { refusal, offset }: Refused): ModelRefusal => ({
  ...refusal,
  ...(offset === undefined ? placeOf(text, pathOf(refusal.place)) : placeAt(text, offset)),
})

export function refuseAt(line: number, code: ModelRefusal['code'], detail: string): never {
  throw new Refused({ code, place: `line ${line}`, detail })
}
