import type { ValueSource } from '@/lib/core/body/body-profile'
import type { Depth, PositionId } from '@/lib/core/body/measure-plan.data'
import type { BodyKey } from '@/lib/core/body/measurement'
import { inOtherUnit, type LengthUnit } from './length-entry'

/**
 * One measuring, whatever its length: quick, standard and full show more or less of the same answers,
 * so nothing is lost between them. `typed` is what stands in the fields, `settled` what was left there:
 * only that is judged. Every deed goes onto a trail that can be walked back.
 */
export type Texts = Readonly<Partial<Record<BodyKey, string>>>
type Sources = Readonly<Partial<Record<PositionId, ValueSource>>>

type Memory = {
  readonly settled: Texts
  readonly confirmed: readonly string[]
  readonly at: PositionId | null
}

export type Measuring = Memory & {
  readonly unit: LengthUnit
  readonly depth: Depth
  readonly typed: Texts
  readonly sources: Sources
  /** Passed over for now. */
  readonly skipped: readonly PositionId[]
  readonly trail: readonly (Memory & { readonly deed: string })[]
}

export type Deed =
  | { readonly kind: 'type'; readonly key: BodyKey; readonly text: string }
  | { readonly kind: 'settle'; readonly deed: string }
  | { readonly kind: 'go'; readonly to: PositionId | null }
  | { readonly kind: 'skip'; readonly position: PositionId; readonly to: PositionId | null }
  | { readonly kind: 'source'; readonly position: PositionId; readonly source: ValueSource }
  | { readonly kind: 'unit'; readonly unit: LengthUnit }
  | { readonly kind: 'depth'; readonly depth: Depth; readonly to: PositionId | null }
  | { readonly kind: 'repair'; readonly key: BodyKey; readonly text: string; readonly deed: string }
  | { readonly kind: 'keep'; readonly id: string; readonly deed: string }
  | { readonly kind: 'undo' }

export function measuringStart(
  from: Partial<Pick<Measuring, 'typed' | 'sources' | 'confirmed' | 'depth' | 'at' | 'unit'>>,
): Measuring {
  const typed = from.typed ?? {}
  return {
    ...{ unit: 'cm', depth: 'standard', at: 'height', sources: {}, confirmed: [] },
    ...{ skipped: [], trail: [], ...from, typed, settled: typed },
  }
}

export function afterDeed(state: Measuring, deed: Deed): Measuring {
  switch (deed.kind) {
    case 'type':
      return { ...state, typed: { ...state.typed, [deed.key]: deed.text } }
    case 'settle':
      return isSame(state.typed, state.settled)
        ? state
        : { ...remembered(state, deed.deed), settled: state.typed }
    case 'go':
      return { ...state, at: deed.to }
    case 'skip':
      return { ...state, at: deed.to, skipped: [...state.skipped, deed.position] }
    case 'source':
      return { ...state, sources: { ...state.sources, [deed.position]: deed.source } }
    case 'unit':
      return inUnit(state, deed.unit)
    case 'depth':
      return { ...state, depth: deed.depth, at: deed.to, skipped: [] }
    case 'repair': {
      const typed = { ...state.typed, [deed.key]: deed.text }
      return { ...remembered(state, deed.deed), typed, settled: typed }
    }
    case 'keep':
      return { ...remembered(state, deed.deed), confirmed: [...state.confirmed, deed.id] }
    case 'undo': {
      const [last, ...earlier] = state.trail
      if (!last) return state
      const { deed: _deed, ...memory } = last
      return { ...state, ...memory, typed: memory.settled, trail: earlier }
    }
    default:
      return deed satisfies never
  }
}

const remembered = (state: Measuring, deed: string): Measuring => ({
  ...state,
  trail: [
    { settled: state.settled, confirmed: state.confirmed, at: state.at, deed },
    ...state.trail,
  ].slice(0, 50),
})

const isSame = (one: Texts, other: Texts): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => (one[key as BodyKey] ?? '') === (other[key as BodyKey] ?? ''),
  )

/** Weight and angles have no inches. */
const isLengthKey = (key: string): boolean => key !== 'weight' && !key.startsWith('shoulderSlope')

function inUnit(state: Measuring, unit: LengthUnit): Measuring {
  const rewritten = (texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        isLengthKey(key) ? inOtherUnit(text, state.unit, unit) : text,
      ]),
    )
  return {
    ...state,
    unit,
    typed: rewritten(state.typed),
    settled: rewritten(state.settled),
    trail: state.trail.map((each) => ({ ...each, settled: rewritten(each.settled) })),
  }
}
