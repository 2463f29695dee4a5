import type { LibraryPart } from '@freesewing/core'
import { flatten } from '../geometry/flatten'
import { distance, type Outline, type Xy } from '../geometry/outline'
import { sewnDartMm } from '../measures/sewn-dart'
import type { Bend } from './bend'
import type { CutRow } from './cut-row'
import type { Reshape } from './reshape'

/** The sewn line of a part with what is drawn on it, after the body's own changes. */
export type Seam = {
  readonly line: Outline
  /** Points between which the hem's allowance runs; empty when the hem is the lowest edge. */
  readonly hem: readonly Xy[]
  readonly marks: readonly Outline[]
  readonly notches: readonly Xy[]
}

/** Points of the library where the seams of neighbours are matched. */
const NOTCHES = [
  'waist',
  'cbWaist',
  'sideWaist',
  'bsWaist',
  'fsWaist',
  'armholePitch',
  'frontPitchPoint',
  'backPitchPoint',
  'top',
  'tsElbowLeft',
  'usElbowLeft',
  'elbowRight',
  'kneeIn',
  'kneeOut',
  'shoulder',
  'neck',
  'closureTop',
] as const

const MARKED_PATHS = ['dart', 'roll', 'flyFacingLine'] as const

const near = (p: Xy, q: Xy): boolean => distance(p, q) < 0.01

export function seamOf(
  row: CutRow,
  part: LibraryPart,
  bend: Bend,
  reshape: Reshape,
  ours: { readonly lines: readonly Outline[]; readonly buttons: readonly Outline[] },
): Seam | undefined {
  const drawn = part.paths.seam ?? part.paths.saBase
  if (!drawn) return undefined
  let line: Outline = reshape.line(flatten(drawn.ops))
  const named = (name: string): Xy | undefined => {
    const point = part.points[name]
    return point && [point.x, point.y]
  }
  const marks: Outline[] = []
  for (const [from, to] of row.darts ?? []) {
    const [a, b] = [named(from), named(to)]
    if (!a || !b) continue
    const { kept, legs } = withoutDart(line, a, b)
    line = kept
    if (legs.length > 2) marks.push(legs)
  }
  const between = row.hem?.between
  const ends = between ? [named(between[0]), named(between[1])] : []
  const hem = ends[0] && ends[1] ? run(line, ends[0], ends[1]) : []
  for (const name of MARKED_PATHS) {
    const path = part.paths[name]
    if (path && !isUnsewn(part, name)) marks.push(flatten(path.ops))
  }
  marks.push(...ours.lines)
  const notches = NOTCHES.flatMap((name) => {
    const at = named(name)
    return at && line.some((p) => near(p, at)) ? [bend.point(at)] : []
  })
  notches.push(...(reshape.notches ?? []).map(bend.point))
  return {
    line: bend.outline(line),
    hem: hem.map(bend.point),
    marks: [...reshape.marks(marks), ...ours.buttons].map((mark) => mark.map(bend.point)),
    notches,
  }
}

/** The points of an outline from one of its points to another, both included. */
function run(line: Outline, from: Xy, to: Xy): Xy[] {
  const start = line.findIndex((p) => near(p, from))
  // A dart without width begins and ends at one point, which the line visits twice.
  const end = line.findLastIndex((p) => near(p, to))
  if (start < 0 || end < 0) return []
  return end >= start
    ? line.slice(start, end + 1)
    : [...line.slice(start), ...line.slice(0, end + 1)]
}

/** A dart that is part of the outline is cut straight across; its legs are drawn inside. */
function withoutDart(line: Outline, from: Xy, to: Xy): { kept: Outline; legs: Outline } {
  const legs = run(line, from, to)
  const inner = new Set(legs.slice(1, -1))
  return { kept: line.filter((p) => !inner.has(p)), legs }
}

/** A jacket's waist dart of which nothing is sewn; other darts have no such points. */
const isUnsewn = (part: LibraryPart, name: string): boolean =>
  name === 'dart' && part.points.dartRight !== undefined && sewnDartMm(part) === 0
