import { darker, mixed } from '../colour'
import {
  curve,
  line,
  move,
  num,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  through,
} from '../path'
import { dark, dip } from '../pen'
import { tapered } from '../tapered'
import { liningColour } from '../trim-colours'
import type { JacketTask } from './jacket-task'

const SHIRT = '#f6f6f4'
const SHIRT_LINE = '#b9bcc4'

/** What is seen in the neck and between the fronts: lining, label, and what is worn beneath. */
export function drawUnder(task: JacketTask): string {
  const isWoman = task.j.sex === 'w'
  if (task.under === 'nothing') return drawBackNeck(task, true)
  return drawBackNeck(task, isWoman) + (isWoman ? drawShell(task) : drawShirt(task))
}

/** Inside of the back neck: cloth facing, lining, label, loop. */
function drawBackNeck(task: JacketTask, showsLining: boolean): string {
  const { pen, j, options, under, isOverTrousers } = task
  const n = j.neck
  const lining = liningColour(options.lining)
  const b = j.breakPoint
  const depth = under === 'nothing' ? b[1] + 10 : 130
  const arch = `M${num(-n - 2)} 6${line([6 - n, -21])}${curve([-n * 0.62, -34], [-n * 0.3, -38], [0, -38])}${curve([n * 0.3, -38], [n * 0.62, -34], [n - 6, -21])}${line([n + 2, 6])}`
  const well = `${arch}${line([n, 70], [Math.max(10, n * 0.3), depth], [-Math.max(10, n * 0.3), depth], [-n, 70])}Z`
  const stand = `${arch}${curve([n * 0.6, -6], [n * 0.3, -9], [0, -9])}${curve([-n * 0.3, -9], [-n * 0.6, -6], [-n - 2, 6])}Z`
  let markup = ''
  if (!isOverTrousers && !j.isDouble) {
    // Between the cut-away fronts one sees through to the lining of the back.
    const w = j.hip * 0.5
    const back = polygon(
      [-w, j.waistY + 40],
      [w, j.waistY + 40],
      [w, j.hemY - 14],
      [-w, j.hemY - 14],
    )
    markup +=
      pen.flat(back, darker(lining, 0.5)) +
      pen.onlyPainted(
        () =>
          pen.flat(
            polygon([-w, j.hemY - 40], [w, j.hemY - 40], [w, j.hemY - 14], [-w, j.hemY - 14]),
            pen.cloth(),
          ) + pen.flat(back, '#05060a', { opacity: 0.42 }),
      )
  }
  if (!showsLining)
    return markup + pen.piece(stand, pen.cloth(), [{ path: stand, blur: 0, strength: 0.55 }])
  const fall = `M0 -30L0 ${depth}`
  return (
    markup +
    pen.flat(well, darker(lining, 0.28), { stroke: darker(lining, 0.6) }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          well,
          pen.gradient(
            [0, -10],
            [0, Math.min(depth, 240)],
            [
              [0, 'dark', 0.2],
              [1, 'dark', 0.85],
            ],
          ),
        ) + pen.seam(fall, 0.6, 0.4),
    ) +
    pen.piece(stand, pen.cloth(), [{ path: stand, blur: 0, strength: 0.4 }]) +
    drawLabel(task)
  )
}

function drawLabel({ pen }: JacketTask): string {
  return pen.onlyPainted(
    () =>
      pen.flat(polygon([-21, 4], [21, 4], [21, 22], [-21, 22]), '#efe9dc', {
        stroke: '#b7ae9b',
        widthMm: 0.5,
      }) +
      pen.flat(polyline([-13, 11], [13, 11]), 'none', { stroke: '#6b6252', widthMm: 1.2 }) +
      pen.flat(polyline([-8, 16], [8, 16]), 'none', { stroke: '#8a8172', widthMm: 0.8 }),
  )
}

/** Women: a plain silk shell with a round neck, so that the lapel's line is not doubled by a collar. */
function drawShell({ pen, j }: JacketTask): string {
  const n = j.neck
  const deep = Math.min(118, j.breakPoint[1] * 0.4)
  const low = j.breakPoint[1] + 24
  const neckline =
    curve([n * 0.9, deep * 0.62], [n * 0.5, deep], [0, deep]) +
    curve([-n * 0.5, deep], [-n * 0.9, deep * 0.62], [-n + 2, 18])
  const body = `M${n - 2} 18${neckline}L${-n} 120L-34 ${low}L34 ${low}L${n} 120Z`
  const fold = (x: number, drift: number): Path =>
    tapered([x, deep + 4], [x + drift * 0.6, deep + 60], [x + drift, low], 15)
  const hem =
    move([n - 6, 26]) +
    curve([n * 0.86, deep * 0.66], [n * 0.5, deep + 4], [0, deep + 4]) +
    curve([-n * 0.5, deep + 4], [-n * 0.86, deep * 0.66], [-n + 6, 26])
  return (
    pen.piece(body, SHELL, [
      dip(fold(-16, 8), 0.16),
      dip(fold(19, -10), 0.2),
      ...SIDES.map((side) => dark(onSide(side)(rollLine(j)), 18, 6, 0.34)),
    ]) + pen.onlyPainted(() => pen.flat(hem, 'none', { stroke: '#cfc9bb', widthMm: 0.8 }))
  )
}

const SHELL = '#f1eee6'

/** Where the lapel lies on what is worn beneath. */
const rollLine = ({ rollTop: r, breakPoint: b }: JacketTask['j']): Path =>
  move([r[0] + 6, -6]) + line(r) + curve([r[0] - 14, r[1] + 95], [b[0] + 26, b[1] - 70], b)

const lapelShade = ({ pen, j }: JacketTask): string =>
  SIDES.map((side) =>
    pen.flat(onSide(side)(rollLine(j)), 'none', {
      stroke: '#1a1d28',
      widthMm: 16,
      opacity: 0.3,
      blur: 6,
    }),
  ).join('')

/** Men: white shirt with a spread collar and a tie in the colour of the lining. */
function drawShirt(task: JacketTask): string {
  const { pen, j, options } = task
  const n = j.neck
  const low = j.breakPoint[1] + 20
  const body = polygon([-n, 20], [n, 20], [n, 120], [30, low], [-30, low], [-n, 120])
  const fold = `M${num(8 - n)} -2${curve([10 - n, -31], [-n * 0.52, -45], [0, -46])}${curve([n * 0.52, -45], [n - 10, -31], [n - 8, -2])}`
  const inner = `${fold}${curve([n * 0.5, 24], [8, 28], [0, 30])}${curve([-8, 28], [-n * 0.5, 24], [-n + 8, -2])}Z`
  const leaf =
    move([n - 7, -6]) +
    curve([n - 13, -22], [n - 9, -30], [n - 20, -36]) +
    curve([n - 22, -10], [34, 12], [4, 27]) +
    line([2, 30]) +
    curve([14, 44], [32, 70], [n * 0.62, 86]) +
    curve([n * 0.8, 74], [n + 2, 52], [n + 8, 30]) +
    'Z'
  const leaves = SIDES.map((side) => {
    const place = onSide(side)
    const edge = place(move([6, 32]) + curve([18, 47], [32, 68], [n * 0.6, 80]))
    return (
      pen.onlyPainted(() => pen.shadow(place(leaf), [0, 4], 2, 0.3)) +
      pen.flat(place(leaf), side > 0 ? mixed(SHIRT, '#8a90a0', 0.1) : SHIRT, {
        stroke: SHIRT_LINE,
      }) +
      pen.onlyPainted(() =>
        pen.flat(edge, 'none', { stroke: '#9da2ad', widthMm: 0.5, dash: '1.6 1.6' }),
      )
    )
  })
  return (
    pen.flat(body, SHIRT) +
    pen.flat(inner, mixed(SHIRT, '#3d4254', 0.2), { stroke: SHIRT_LINE }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          inner,
          pen.gradient(
            [0, -50],
            [0, 34],
            [
              [0.1, 'dark', 0],
              [1, 'dark', 0.62],
            ],
          ),
        ) +
        // The fold of the shirt's collar catches the light, its band lies in the shade below.
        pen.within(inner, () => pen.flat(fold, 'none', { stroke: SHIRT, widthMm: 9 })) +
        pen.flat(
          move([-n + 15, -8]) + curve([-n * 0.5, -34], [n * 0.5, -34], [n - 15, -8]),
          'none',
          { stroke: '#8c92a0', widthMm: 0.6, opacity: 0.8 },
        ),
    ) +
    drawTie(task, darker(liningColour(options.lining), 0.12), low) +
    leaves.join('') +
    pen.onlyPainted(() => lapelShade(task))
  )
}

function drawTie({ pen }: JacketTask, colour: string, low: number): string {
  const blade =
    move([-12.5, 58]) +
    curve([-17, 110], [-30, 220], [-40, low]) +
    line([40, low]) +
    curve([30, 220], [17, 110], [12.5, 58]) +
    'Z'
  const knot =
    move([-21, 31]) +
    curve([-10, 29], [10, 29], [21, 31]) +
    curve([19, 36], [16, 48], [12.5, 61]) +
    curve([5, 65], [-5, 65], [-12.5, 61]) +
    curve([-16, 48], [-19, 36], [-21, 31]) +
    'Z'
  const ribs: Point[] = Array.from({ length: Math.ceil((low - 60) / 11) }, (_, i) => [
    -46,
    74 + i * 11,
  ])
  const rib = ribs.map(([x, y]) => polyline([x, y], [x + 92, y - 74])).join('')
  return (
    pen.onlyPainted(() => pen.shadow(blade, [3, 2], 2, 0.4)) +
    pen.flat(blade, colour, { stroke: darker(colour, 0.5) }) +
    pen.onlyPainted(() => {
      const round = pen.gradient(
        [-26, 0],
        [26, 0],
        [
          [0, 'dark', 0.6],
          [0.34, 'light', 0.5],
          [0.62, 'dark', 0.06],
          [1, 'dark', 0.65],
        ],
      )
      return (
        pen.piece(
          blade,
          colour,
          [
            { path: rib, width: 1.2, blur: 0, strength: 0.22, isLight: true },
            { path: blade, blur: 0, strength: 1, paint: round },
            dimple,
          ],
          { lineMm: 0.5 },
        ) +
        pen.flat(
          move([-13, 60]) +
            curve([-5, 66], [5, 66], [13, 60]) +
            line([12, 76]) +
            curve([5, 70], [-5, 72], [-13, 76]) +
            'Z',
          '#000',
          { opacity: 0.42, blur: 2 },
        )
      )
    }) +
    pen.flat(knot, colour, { stroke: darker(colour, 0.5) }) +
    pen.onlyPainted(() =>
      pen.flat(
        knot,
        pen.gradient(
          [-21, 0],
          [21, 0],
          [
            [0, 'dark', 0.5],
            [0.35, 'light', 0.6],
            [1, 'dark', 0.5],
          ],
        ),
      ),
    )
  )
}

const dimple = {
  path: through([-1, 66], [-3, 96], [1, 144]),
  width: 7,
  blur: 6 as const,
  strength: 0.5,
}
