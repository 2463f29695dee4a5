import type { Outline, Xy } from '../geometry/outline'

/**
 * A style that the library does not draw, as a change of a part's outline before the body's own
 * changes. What is drawn inside (a roll, buttons) follows by `marks`, which gets the library's.
 */
export type Reshape = {
  readonly line: (drawn: Outline) => Outline
  readonly marks: (drawn: readonly Outline[]) => readonly Outline[]
  /** Points of the new outline where another piece is matched, beside the library's own. */
  readonly notches?: readonly Xy[]
}

export const asDrawn: Reshape = { line: (line) => line, marks: (marks) => marks }

export const lineOnly = (line: Reshape['line']): Reshape => ({ ...asDrawn, line })

/** A map of points, for the outline and for what lies inside it. */
export const moved = (point: (p: Xy) => Xy): Reshape => ({
  line: (line) => line.map(point),
  marks: (marks) => marks.map((mark) => mark.map(point)),
})

export const oneAfterAnother = (steps: readonly Reshape[]): Reshape => ({
  line: (line) => steps.reduce((drawn, step) => step.line(drawn), line),
  marks: (marks) => steps.reduce((drawn, step) => step.marks(drawn), marks),
  notches: steps.flatMap(({ notches = [] }) => notches),
})
