import { type CutId, isSuit } from '@/lib/core/garment/cut'
import { formatCm } from '@/lib/core/shared/length'
import type { Text } from '@/lib/core/shared/text'
import { areAlterationsOf } from './alteration'
import type { Block } from './block'
import type { Length, SizeFit } from './fit'
import { gradeOf } from './size-chart'
import {
  FIELD_NAMES,
  INSIDE_LEGS_MM,
  LENGTH_NAMES,
  SHIRT_SLEEVES_MM,
  type SizeFieldId,
} from './size-fields.data'

/**
 * Which standard sizes there are: the choices that make up a size of each cut. A form shows them, the
 * door asks them; what is not among them is no size of the chart.
 */
export type SizeChoice = { readonly value: number | string; readonly name: Text }
export type SizeField = {
  readonly id: SizeFieldId
  readonly name: Text
  readonly options: readonly SizeChoice[]
}

/** In the order in which they are chosen; the first names the size. */
export const FIELD_IDS: Readonly<Record<CutId, readonly SizeFieldId[]>> = {
  'suit-men': ['jacket', 'jacketLength', 'trousers', 'insideLegMm'],
  'suit-women': ['jacket', 'jacketLength', 'trousers', 'insideLegMm'],
  shirt: ['collarMm', 'sleeveMm'],
  trousers: ['trousers', 'insideLegMm'],
  waistcoat: ['size', 'length'],
  overcoat: ['size', 'length'],
  'down-jacket': ['size', 'length'],
}

const every = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

const same = (text: string): Text => ({ en: text, 'zh-CN': text })
const inMm = (all: readonly number[]): SizeChoice[] =>
  all.map((value) => ({ value, name: same(formatCm(value)) }))

/** The row of EU numbers; a down jacket has every second one. */
export function numbersOf(block: Block): readonly number[] {
  const { from, to, letters } = gradeOf(block)
  return block.cut === 'down-jacket' ? letters.map(([size]) => size) : every(from, to, 2)
}

/** One collar for each number of the chart, up to the largest of them. */
export function collarsMm(block: Block): readonly number[] {
  const { from, to, middle, collarMm } = gradeOf(block)
  return every(collarMm + 5 * (from - middle), collarMm + 5 * (to - middle), 10)
}

function choicesOf(id: SizeFieldId, block: Block): SizeChoice[] {
  switch (id) {
    case 'jacket':
    case 'trousers':
    case 'size': {
      const letters = new Map(block.cut === 'down-jacket' ? gradeOf(block).letters : [])
      return numbersOf(block).map((value) => {
        const letter = letters.get(value)
        return { value, name: same(letter ? `${letter} (EU ${value})` : `EU ${value}`) }
      })
    }
    case 'jacketLength':
    case 'length':
      return Object.entries(LENGTH_NAMES).map(([value, name]) => ({ value, name }))
    case 'insideLegMm':
      return inMm(INSIDE_LEGS_MM)
    case 'collarMm':
      return inMm(collarsMm(block))
    case 'sleeveMm':
      return inMm(SHIRT_SLEEVES_MM[block.sex])
    default:
      return id satisfies never
  }
}

export const sizeFields = (block: Block): readonly SizeField[] =>
  FIELD_IDS[block.cut].map((id) => ({
    id,
    name: FIELD_NAMES[id],
    options: choicesOf(id, block),
  }))

/** What a size says in one of its fields; undefined where it has none of this name. */
export const sizeValue = (fit: SizeFit, id: SizeFieldId): number | string | undefined =>
  (fit as Readonly<Partial<Record<SizeFieldId, number | string>>>)[id]

export const isSizeOf = (block: Block, fit: SizeFit): boolean =>
  fit.cut === (isSuit(block.cut) ? undefined : block.cut) &&
  sizeFields(block).every(({ id, options }) =>
    options.some(({ value }) => value === sizeValue(fit, id)),
  ) &&
  areAlterationsOf(block.cut, fit.alterations ?? [])

/** The middle of the chart. */
export function startingSize(block: Block): SizeFit {
  const { cut, sex } = block
  const { middle, collarMm } = gradeOf(block)
  const length: Length = 'regular'
  switch (cut) {
    case 'suit-men':
    case 'suit-women':
      return {
        kind: 'size',
        jacket: middle,
        jacketLength: length,
        trousers: middle,
        insideLegMm: 800,
      }
    case 'shirt':
      return { kind: 'size', cut, collarMm, sleeveMm: sex === 'm' ? 640 : 600 }
    case 'trousers':
      return { kind: 'size', cut, trousers: middle, insideLegMm: 800 }
    case 'waistcoat':
    case 'overcoat':
    case 'down-jacket':
      return { kind: 'size', cut, size: middle, length }
    default:
      return cut satisfies never
  }
}
