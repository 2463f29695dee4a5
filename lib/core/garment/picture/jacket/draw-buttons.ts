import { type Point, SIDES } from '../path'
import { holeThread } from './hole-thread'
import type { JacketLines } from './jacket-lines'
import type { JacketTask } from './jacket-task'

const BUTTON_MM = 20
/** The pair above a double row closes nothing; it stands further out. */
const SHOW_X_MM = 88
const ROW_X_MM = 62
const SHOW_RISE_MM = 102

/** Where the front's buttons sit: on the centre, or in rows beside it. */
export function buttonPlaces(j: JacketLines): readonly Point[] {
  if (!j.isDouble) return j.buttonYs.map((y): Point => [0, y])
  const [first = 0] = j.buttonYs
  const rows = j.buttonYs.flatMap((y) => SIDES.map((side): Point => [side * ROW_X_MM, y]))
  return [...rows, ...SIDES.map((side): Point => [side * SHOW_X_MM, first - SHOW_RISE_MM])]
}

export function drawButtons({ pen, j, options }: JacketTask): string {
  const top = j.closing
  return buttonPlaces(j)
    .map(([x, y]) => {
      const holeEnd = j.isDouble ? x + top * 19 : top * 22
      const isButtoned = !j.isDouble || (x * top < 0 && Math.abs(x) === ROW_X_MM)
      return (
        (isButtoned
          ? pen.buttonhole([x - top, y], [holeEnd, y], holeThread(options, 'front'))
          : '') + pen.button([x, y], BUTTON_MM)
      )
    })
    .join('')
}
