import type { Text } from '@/lib/core/shared/text'

/**
 * Why nothing is drawn: what is wrong, and where in the request (JSON Pointer). Never a drawing from
 * bad input: the library would draw a clean-looking one.
 */
export type PatternRefusal = { readonly pointer: string } & (
  | { readonly code: 'not-an-object' | 'unknown-field' | 'missing' | 'not-a-number' }
  | { readonly code: 'not-an-option'; readonly options: readonly string[] }
  | {
      readonly code: 'out-of-range'
      readonly value: number
      readonly from: number
      readonly to: number
      readonly likely?: 'inches' | 'centimetres' | 'half'
    }
  | {
      readonly code: 'impossible-pair'
      readonly part: string
      readonly whole: string
      readonly ratio: number
      readonly from: number
      readonly to: number
    }
  | { readonly code: 'sides-differ'; readonly by: number; readonly most: number }
  | { readonly code: 'not-drafted-yet'; readonly option: string; readonly name: Text }
  | { readonly code: 'bust-not-drawable'; readonly lengthMm: number }
  | { readonly code: 'not-drawable'; readonly detail: string }
)
