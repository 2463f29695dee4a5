import { FINISHED_KEYS, type FinishedMeasures } from '@/lib/core/body/finished-keys'
import type { Weave } from '@/lib/core/garment/cloth'
import type { CutId } from '@/lib/core/garment/cut'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { draftDecisions } from './draft-decisions'
import { type DraftingRoom, draftPattern, type PatternPiece } from './draft-pattern'
import type { DraftWish } from './draft-wish'
import { DRAWN_MODULES } from './measures/drawn-modules.data'
import type { Ease } from './measures/finished-of'
import type { Marker } from './nesting/lay-markers'
import type { PatternRefusal } from './pattern-refusal'
import type { MaterialId } from './pieces/cut-row'
import type { DraftedPiece } from './pieces/drafted-piece'

/** A piece with everything that is drawn on it, so that a sheet can be made of the package alone. */
type OrderPiece = PatternPiece & Pick<DraftedPiece, 'paired' | 'seam' | 'marks' | 'notches'>

type CutLine = {
  readonly piece: string
  readonly material: MaterialId
  readonly cut: number
}

export type OrderDraft = {
  readonly pieces: readonly OrderPiece[]
  readonly finished: FinishedMeasures
  readonly ease: Ease
  readonly cutTable: readonly CutLine[]
  readonly markers: readonly Marker[]
  /** Off the bolt: the marker, its ends, and what matching a pattern takes. */
  readonly clothMm: number
  readonly liningMm: number
  readonly decisions: readonly Text[]
  readonly patternHash: string
}

export type DraftOrderRefusal =
  | PatternRefusal
  | { readonly code: 'no-block'; readonly pointer: string }

/** Napped cloth is cut with all pieces pointing one way (trade practice). */
const ONE_WAY: readonly Weave[] = ['corduroy', 'flannel', 'melton']
/** More cloth for matching stripes and checks at the seams: our assumption. */
const MATCHING: Readonly<Partial<Record<Weave, number>>> = {
  pinstripe: 0.03,
  'chalk-stripe': 0.05,
  'bengal-stripe': 0.03,
  'glen-check': 0.08,
  windowpane: 0.1,
  gingham: 0.05,
  houndstooth: 0.03,
}
const ENDS_MM = 40
const ROUNDED_UP_TO_MM = 50

export function draftOrder(
  order: DraftWish,
  room: DraftingRoom,
): Result<OrderDraft, DraftOrderRefusal> {
  const { cut, body, preference, weave } = order
  const drawn = DRAWN_MODULES[cut]
  if (!drawn) return refuse({ code: 'no-block', pointer: '/family' })
  const { sex, measurements, sleeveLeft, sleeveRight, posture } = body
  const drafted = draftPattern(
    {
      family: cut,
      sex,
      measurements: { ...measurements, sleeveLeft, sleeveRight },
      fit: preference,
      posture,
      modules: Object.fromEntries(
        Object.entries(order.options).filter(([module]) => Object.hasOwn(drawn, module)),
      ),
      oneWay: weave !== undefined && ONE_WAY.includes(weave),
    },
    room,
  )
  if (!drafted.ok) return drafted
  const { answer, drawn: pieces } = drafted.value
  const matching = weave === undefined ? 0 : (MATCHING[weave] ?? 0)
  const lengthOf = (material: MaterialId, more: number): number => {
    const marker = answer.markers.find((each) => each.material === material)
    if (!marker) return 0
    const mm = marker.lengthMm * (1 + more) + ENDS_MM
    return Math.ceil(mm / ROUNDED_UP_TO_MM) * ROUNDED_UP_TO_MM
  }
  return ok({
    pieces: answer.pieces.map((piece, at): OrderPiece => {
      const { paired = false, seam = [], marks = [], notches = [] } = pieces[at] ?? {}
      return { ...piece, paired, seam, marks, notches }
    }),
    finished: finishedOfCut(cut, answer.finished),
    ease: answer.ease,
    cutTable: answer.pieces.map(({ id, material, cut: copies }) => ({
      piece: id,
      material,
      cut: copies,
    })),
    markers: answer.markers,
    clothMm: lengthOf('fabric', matching),
    liningMm: lengthOf('lining', 0),
    decisions: draftDecisions(order, {
      bustMm: drafted.value.bustMm,
      arm: drafted.value.arm,
      matching,
      isOneWay: weave !== undefined && ONE_WAY.includes(weave),
    }),
    patternHash: answer.hash,
  })
}

/** Alone, trousers speak of their own waist under its own name. */
const finishedOfCut = (cut: CutId, finished: FinishedMeasures): FinishedMeasures =>
  Object.fromEntries(
    FINISHED_KEYS.flatMap((key) =>
      finished[key] === undefined || (cut === 'trousers' && key === 'waist')
        ? []
        : [[key, finished[key]]],
    ),
  )
