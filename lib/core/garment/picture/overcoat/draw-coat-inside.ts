import { drawInnerPocket } from '../inside/draw-inner-pocket'
import { drawLinedBack } from '../inside/draw-lined-back'
import { drawNeckInside } from '../inside/draw-neck-inside'
import { drawOpenFront } from '../inside/draw-open-front'
import { drawSleeveMouth } from '../inside/draw-sleeve-mouth'
import { drawWornShoulder } from '../inside/draw-worn-shoulder'
import { liningQuilt } from '../inside/lining-pattern'
import { type OpenBody, type OpenFront, openFront } from '../inside/open-lines'
import { armholeLine, shoulderSeam, startAtNeck } from '../jacket/jacket-lines'
import { sleeveLines } from '../jacket/sleeve-lines'
import { mirrored, num, SIDES, type Side } from '../path'
import { liningColour } from '../trim-colours'
import { coatBack, coatBackHemY } from './coat-lines'
import type { CoatTask } from './coat-task'
import { drawCoatSleeve } from './draw-coat-sleeve'

/** The overcoat held open; a warm lining is quilted, an unlined coat shows its bound seams. */
const OPEN = { left: 0.92, right: 1 } as const
const COAT_ARM_DEG = 4

const openBody = ({ j }: CoatTask): OpenBody => ({
  neck: j.neck,
  waist: j.waist,
  shoulder: j.shoulder,
  armholeY: j.armholeY,
  waistY: j.waistY,
  hemHalf: j.hemHalf,
  hemY: j.hemY + 8,
  isSquare: true,
  isDouble: j.isDouble,
  isClosed: j.isClosed,
  breakY: j.breakPoint[1],
})

export const coatFrontInside = (task: CoatTask, side: Side): OpenFront =>
  openFront(openBody(task), side < 0 ? OPEN.left : OPEN.right)

export function drawCoatInside(task: CoatTask): string {
  const { pen, j, options } = task
  const liningHex = liningColour(options.lining ?? 'navy')
  const half = coatBack(j, 0)
  const shape = half + mirrored(half)
  const onLining =
    options.warmth === 'quilted' ? liningQuilt(pen, liningHex, j.hemHalf + 180, j.hemY, 62) : ''
  return (
    drawLinedBack({
      pen,
      shape,
      liningHex,
      onLining,
      extent: options.construction === 'unlined' ? 'unlined' : 'full',
      shoulder: j.shoulder,
      waist: j.waist,
      hemHalf: j.hemHalf,
      armholeY: j.armholeY,
      waistY: j.waistY,
      hemY: coatBackHemY(j) + 6,
    }) +
    drawNeckInside(pen, j.neck) +
    SIDES.map((side) => drawArm(task, side, liningHex) + drawShoulder(task, side)).join('') +
    SIDES.map((side) => {
      const front = coatFrontInside(task, side)
      const [x, y] = front.pocket
      const open = { pen, body: openBody(task), side, below: shape, liningHex }
      return (
        drawOpenFront({ ...open, isStitched: false, onLining }, front) +
        drawInnerPocket(pen, side, {
          middle: [x, y + 10],
          widthMm: 112,
          colour: liningHex,
          tab: side > 0 ? 'button' : 'none',
        })
      )
    }).join('')
  )
}

function drawArm(task: CoatTask, side: Side, liningHex: string): string {
  const { pen, j } = task
  const v = sleeveLines(j, 'front')
  const drawn =
    drawSleeveMouth(pen, side, { outer: v.cuffOuter, inner: v.cuffInner, liningHex }) +
    drawCoatSleeve(task, side, 'front', coatBack(j))
  return `<g transform="rotate(${-side * COAT_ARM_DEG} ${num(side * j.shoulder)} ${num(j.shoulderY)})">${drawn}</g>`
}

const drawShoulder = ({ pen, j }: CoatTask, side: Side): string =>
  drawWornShoulder({
    ...j,
    pen,
    side,
    outline: `${startAtNeck(j)}${shoulderSeam(j)}${armholeLine(j)}`,
  })
