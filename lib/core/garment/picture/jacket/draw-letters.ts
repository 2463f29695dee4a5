import type { Point } from '../path'
import type { JacketTask } from './jacket-task'

/** The initials in the style that was chosen: italic, upright, or drawn into one another. */
const SPACE = '\u2009'
const ENTWINED_MM = 21
const OVERLAP_MM = 8.5

export function drawLetters(
  { pen, options }: JacketTask,
  letters: string,
  at: Point,
  thread: string,
  halo: string,
): string {
  const style = options['monogram-style'] ?? 'italic'
  const all = [...letters]
  if (style !== 'drawn')
    return pen.lettering(all.join(SPACE), at, 13, thread, halo, style === 'block')
  const first = at[0] - ((all.length - 1) * OVERLAP_MM) / 2
  return all
    .map((letter, i) =>
      pen.lettering(
        letter,
        [first + i * OVERLAP_MM, at[1] + (i % 2 === 0 ? -2 : 4)],
        ENTWINED_MM,
        thread,
        halo,
      ),
    )
    .join('')
}
