import { darker } from '../colour'
import { drawLapel } from '../jacket/draw-lapel'
import { curve, line, move, onSide, type Path, type Side, through } from '../path'
import { dark, light } from '../pen'
import { liningColour } from '../trim-colours'
import { closedNeck } from './coat-lines'
import type { CoatTask } from './coat-task'

export const VELVET: Readonly<Record<string, string>> = { black: '#191a1e', brown: '#3a261b' }

/** Lapel and collar of one side, over the front and sleeve they lie on. */
export function drawCoatLapel(task: CoatTask, side: Side, front: Path): string {
  if (task.j.isClosed) return ''
  const { pen, l, options } = task
  const place = onSide(side)
  const lapel = drawLapel(
    {
      ...task,
      options: { ...options, stitching: 'pick' },
      under: 'nothing',
      isOverTrousers: false,
    },
    side,
    front,
  )
  const velvet = VELVET[options.velvet ?? 'none']
  if (!velvet || !l.collar || !l.collarEdge) return lapel
  const [x, y] = l.gorgeStart
  return (
    lapel +
    pen.piece(
      place(l.collar),
      velvet,
      [
        dark(place(l.collarEdge), 14, 6, 0.5),
        light(
          place(through([task.j.neck + 4, -14], [x + 26, y - 40], [x + 34, y - 4])),
          16,
          6,
          1.2,
        ),
        light(place(l.collarEdge), 2.2, 0, 0.5),
      ],
      { lineMm: 0.65 },
    )
  )
}

/** Inside of the neck: lining and label, seen where the collar stands open. */
export function drawCoatNeck({ pen, j, options }: CoatTask): string {
  const n = j.neck
  const colour = liningColour(options.lining)
  const low = j.isClosed ? closedNeck(j)[1] + 6 : j.breakPoint[1] + 12
  // The back of the collar rises to where its fronts fold over, or they would stand up as horns.
  const [x, y] = j.isClosed
    ? [n - 2, -29]
    : options.collar === 'ulster'
      ? [n - 4, -27]
      : [n - 6, -21]
  const rise = `M${-x} ${y}C${-x + 10} ${y - 14} ${-n * 0.5} ${y - 21} 0 ${y - 22}C${n * 0.5} ${y - 21} ${x - 10} ${y - 14} ${x} ${y}`
  const well = `${rise}${line([n, 70], [Math.max(12, n * 0.34), low], [-Math.max(12, n * 0.34), low], [-n, 70])}Z`
  const stand = `${rise}${curve([n * 0.8, 2], [n * 0.4, -8], [0, -9])}${curve([-n * 0.4, -8], [-n * 0.8, 2], [-x, y])}Z`
  return (
    pen.flat(well, darker(colour, 0.2), { stroke: darker(colour, 0.6) }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          well,
          pen.gradient(
            [0, -10],
            [0, Math.min(low, 240)],
            [
              [0, 'dark', 0.2],
              [1, 'dark', 0.9],
            ],
          ),
        ) + pen.seam(`M0 -6L0 ${low}`, 0.6, 0.4),
    ) +
    pen.piece(stand, pen.cloth(), [
      { path: stand, blur: 0, strength: 0.3 },
      light(move([-n, -12]) + curve([-n * 0.5, -32], [n * 0.5, -32], [n, -12]), 8, 6, 0.5),
    ]) +
    drawLabel(pen, j.isClosed ? -6 : 8)
  )
}

/** Where a collar closes round the neck, the label sits high enough to be read over it. */
const drawLabel = (pen: CoatTask['pen'], y: number): string =>
  pen.flat(`M-24 ${y}L24 ${y}L24 ${y + 22}L-24 ${y + 22}Z`, '#efe9dc', {
    stroke: '#b7ae9b',
    widthMm: 0.5,
  }) + pen.onlyPainted(() => pen.lettering('Market of One', [0, y + 13.4], 6.4, '#4a4336'))
