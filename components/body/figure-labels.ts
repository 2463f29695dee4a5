import type { MeasureMark } from './measure-mark'

/** A measure as it stands beside the figure. */
export type FigureLine = {
  readonly key: string
  /** "waist 93.6" or "waist 89 ± 8". */
  readonly text: string
  readonly isMeasured: boolean
  /** Whole length of the 90 % interval, mm; 0 when it was measured. */
  readonly intervalMm: number
}

type Drawn = { readonly line: FigureLine; readonly mark: MeasureMark }
type Placed = {
  readonly line: FigureLine
  readonly anchor: readonly [number, number]
  readonly labelY: number
}

const GAP = 13
const TOP = 12
const BOTTOM = 494

/** Labels in one column at the right, each beside its line and none over another. */
export function spreadLabels(drawn: readonly Drawn[]): Placed[] {
  const placed = drawn
    .map(({ line, mark }) => ({ line, anchor: anchorOf(mark) }))
    .sort((one, other) => one.anchor[1] - other.anchor[1])
  let below = TOP - GAP
  const down = placed.map((each) => {
    below = Math.max(each.anchor[1], below + GAP)
    return { ...each, labelY: below }
  })
  let above = BOTTOM + GAP
  return down
    .reverse()
    .map((each) => {
      above = Math.min(each.labelY, above - GAP)
      return { ...each, labelY: above }
    })
    .reverse()
}

/** The end that is nearest to the column; a mirrored one lies on the other side. */
function anchorOf({ ends, isMirrored }: MeasureMark): readonly [number, number] {
  const seen = ends.map(([x, y]) => [isMirrored ? -x : x, y] as const)
  const ys = seen.map(([, y]) => y)
  const rightmost = seen.reduce((most, each) => (each[0] > most[0] ? each : most))
  // A standing line is named at its middle.
  return new Set(seen.map(([x]) => x)).size === 1
    ? [rightmost[0], (Math.min(...ys) + Math.max(...ys)) / 2]
    : rightmost
}
