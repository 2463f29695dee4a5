import type { CutId } from '@/lib/core/garment/cut'
import type { Block } from './block'
import { bodyOfNumber, numberOfCollar, type SizeBody } from './size-chart'
import { type SizeChoice, sizeFields } from './size-fields'

/** The size chart of a cut: one row for each size, in the measures that this garment goes by. */
const CHART_KEYS = {
  'suit-men': ['chest', 'waist', 'seat', 'height'],
  'suit-women': ['chest', 'waist', 'seat', 'height'],
  shirt: ['neck', 'chest', 'waist'],
  trousers: ['waist', 'seat', 'thigh'],
  waistcoat: ['chest', 'waist', 'height'],
  overcoat: ['chest', 'waist', 'seat', 'height'],
  'down-jacket': ['chest', 'waist', 'seat', 'height'],
} as const satisfies Readonly<Record<CutId, readonly (keyof SizeBody)[]>>
type ChartKey = (typeof CHART_KEYS)[CutId][number]

type ChartRow = SizeChoice & { readonly body: SizeBody }

export function chartRows(block: Block): {
  readonly keys: readonly ChartKey[]
  readonly rows: readonly ChartRow[]
} {
  const [naming] = sizeFields(block)
  const rows = (naming?.options ?? []).map((choice) => {
    const value = Number(choice.value)
    const number = block.cut === 'shirt' ? numberOfCollar(block, value) : value
    return { ...choice, body: bodyOfNumber(block, number) }
  })
  return { keys: CHART_KEYS[block.cut], rows }
}
