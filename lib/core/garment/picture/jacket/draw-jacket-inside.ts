import { lighter, luminanceOf, rgbOf } from '../colour'
import { drawInnerPocket } from '../inside/draw-inner-pocket'
import { drawLinedBack } from '../inside/draw-lined-back'
import { drawNeckInside } from '../inside/draw-neck-inside'
import { drawOpenFront } from '../inside/draw-open-front'
import { drawSleeveMouth, sleeveLiningOf } from '../inside/draw-sleeve-mouth'
import { drawWornShoulder } from '../inside/draw-worn-shoulder'
import { liningDots } from '../inside/lining-pattern'
import { type OpenBody, type OpenFront, openFront } from '../inside/open-lines'
import { num, SIDES, type Side } from '../path'
import { liningColour, threadColour } from '../trim-colours'
import { drawLetters } from './draw-letters'
import { drawSleeve } from './draw-sleeve'
import { holeThread } from './hole-thread'
import { hemOf, insideShape } from './inside-shape'
import { armholeLine, shoulderSeam, startAtNeck } from './jacket-lines'
import type { JacketTask } from './jacket-task'
import { sleeveLines } from './sleeve-lines'

/**
 * The jacket held open: the lined back, the sleeves a little away from the body, then each front
 * turned outward, the wearer's left further than the right.
 */
const OPEN = { left: 0.93, right: 1 } as const
/** The arms are held off, so that the fronts do not hide them. */
const ARM_DEG = 6

const openBody = ({ j }: JacketTask): OpenBody => ({
  neck: j.neck,
  waist: j.waist,
  shoulder: j.shoulder,
  armholeY: j.armholeY,
  waistY: j.waistY,
  hemHalf: j.hip,
  hemY: j.hemY,
  isSquare: j.isDouble,
  isDouble: j.isDouble,
  isClosed: false,
  breakY: j.breakPoint[1],
})

export const frontsInside = (
  task: JacketTask,
): readonly [readonly [Side, OpenFront], readonly [Side, OpenFront]] => {
  const body = openBody(task)
  return [
    [-1, openFront(body, OPEN.left)],
    [1, openFront(body, OPEN.right)],
  ]
}

export function drawJacketInside(task: JacketTask, monogram: string): string {
  const { pen, j, options } = task
  const liningHex = liningColour(options.lining)
  const shape = insideShape(j)
  const onLining = liningDots(pen, options.lining, j.hip + 180, j.hemY)
  const extent = options['lining-extent']
  return (
    drawLinedBack({
      pen,
      shape,
      liningHex,
      onLining,
      extent: extent === 'half' || extent === 'unlined' ? extent : 'full',
      shoulder: j.shoulder,
      waist: j.waist,
      hemHalf: j.hip,
      armholeY: j.armholeY,
      waistY: j.waistY,
      hemY: hemOf(j),
    }) +
    drawNeckInside(pen, j.neck) +
    SIDES.map((side) => drawArm(task, side, liningHex) + drawShoulder(task, side)).join('') +
    frontsInside(task)
      .map(
        ([side, front]) =>
          drawOpenFront(
            {
              pen,
              body: openBody(task),
              side,
              below: shape,
              liningHex,
              isStitched: options.stitching === 'pick',
              onLining,
            },
            front,
          ) + drawOnFront(task, side, front, side === 1 ? monogram : ''),
      )
      .join('')
  )
}

function drawArm({ pen, j, options }: JacketTask, side: Side, liningHex: string): string {
  const v = sleeveLines(j, 'front')
  const lining = sleeveLiningOf(options['sleeve-lining'], liningHex)
  const drawn =
    drawSleeveMouth(pen, side, { outer: v.cuffOuter, inner: v.cuffInner, ...lining }) +
    drawSleeve(pen, j, side, 'front', insideShape(j), options)
  return `<g transform="rotate(${-side * ARM_DEG} ${num(side * j.shoulder)} ${num(j.shoulderY)})">${drawn}</g>`
}

/** Pockets, letters and, on the side that lies on top, the buttonholes in the facing. */
function drawOnFront(task: JacketTask, side: Side, f: OpenFront, monogram: string): string {
  const { pen, j, options } = task
  const liningHex = liningColour(options.lining)
  const isLeft = side > 0
  const [x, y] = f.pocket
  const kind = options['inner-pockets'] ?? 'two'
  const holes = side === j.closing && !j.isDouble ? j.buttonYs : []
  const matching = luminanceOf(rgbOf(liningHex)) > 0.5 ? '#4d3a24' : '#e7d9b0'
  const thread = threadColour(options['monogram-thread']) ?? matching
  const isBesidePocket = (options['monogram-place'] ?? 'pocket') === 'pocket'
  const pocket = { pen, side, middle: [x, y] as const, widthMm: 98, colour: liningHex }
  return (
    drawInnerPocket(pen, side, { ...pocket, tab: isLeft ? 'button' : 'none' }) +
    (kind === 'pen' && isLeft
      ? drawInnerPocket(pen, side, { ...pocket, middle: [x - 14, y + 96], widthMm: 44, riseMm: 0 })
      : '') +
    (kind === 'phone' && !isLeft
      ? drawInnerPocket(pen, side, {
          ...pocket,
          middle: [x - 2, j.waistY + 84],
          widthMm: 84,
          riseMm: 2,
          tab: 'button',
        })
      : '') +
    holes
      .map((holeY) =>
        pen.buttonhole(
          [side * (f.reach - 13), holeY],
          [side * (f.reach - 34), holeY + 1],
          holeThread(options, 'front'),
        ),
      )
      .join('') +
    (monogram && isBesidePocket
      ? drawLetters(task, monogram, [side * (x - 30), y - 15], thread, lighter(liningHex, 0.1))
      : '')
  )
}

const drawShoulder = ({ pen, j }: JacketTask, side: Side): string =>
  drawWornShoulder({
    ...j,
    pen,
    side,
    outline: `${startAtNeck(j)}${shoulderSeam(j)}${armholeLine(j)}`,
  })
