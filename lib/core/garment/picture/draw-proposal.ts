import type { Cloth } from '../cloth'
import { type CutId, isSuit } from '../cut'
import { chalkCross, chalkPen } from './chalk-pen'
import { changedLines } from './changed-lines'
import { clothTone } from './cloth-tone'
import { buttonPlaces, drawButtons } from './jacket/draw-buttons'
import { drawVents } from './jacket/draw-jacket-back'
import { drawLapel } from './jacket/draw-lapel'
import { drawBreastPocket, drawSidePockets } from './jacket/draw-pockets'
import { jacketLines } from './jacket/jacket-lines'
import type { JacketTask } from './jacket/jacket-task'
import { lapelLines } from './jacket/lapel-lines'
import { type Figure, figureOf, type GarmentMeasures } from './measures'
import { SIDES } from './path'

/**
 * A proposed change in dashed chalk over the drawing of what is decided: the new lapel, pockets,
 * buttons or vents where they would be, and the buttons that fall away crossed out. Empty when the
 * proposal changes nothing that has a place on the jacket.
 */
export type ProposalRequest = {
  readonly cut: CutId
  readonly options: Readonly<Record<string, string>>
  readonly proposed: Readonly<Record<string, string>>
  readonly cloth: Cloth
  readonly view: 'front' | 'back'
  readonly sex?: Figure
  readonly measures?: GarmentMeasures
}

const DARK_BELOW = 0.45

export function drawProposal(request: ProposalRequest): string {
  const measures = request.measures ?? figureOf(request.cut, request.sex)
  const isOnDark = clothTone(request.cloth).luminance < DARK_BELOW
  if (!isSuit(request.cut)) return drawChanges(request, isOnDark)
  const after = { ...request.options, ...request.proposed }
  const changes = (...modules: string[]) =>
    modules.some((id) => (request.options[id] ?? '') !== (after[id] ?? ''))
  const j = jacketLines(measures, after)
  const task: JacketTask = {
    pen: chalkPen(isOnDark),
    j,
    l: lapelLines(j, after),
    options: after,
    under: 'shirt',
    isOverTrousers: false,
  }
  if (request.view === 'back') return changes('vents') ? drawVents(task) : ''
  const before = buttonPlaces(jacketLines(measures, request.options))
  const places = buttonPlaces(j)
  const isKept = ([x, y]: readonly [number, number]) =>
    places.some((place) => Math.hypot(place[0] - x, place[1] - y) < 1)
  const buttons = changes('front')
    ? before
        .filter((place) => !isKept(place))
        .map((place) => chalkCross(place, isOnDark))
        .join('') + drawButtons(task)
    : ''
  const sides = SIDES.map(
    (side) =>
      (changes('lapel', 'lapel-width', 'front') ? drawLapel(task, side, '') : '') +
      (changes('pockets', 'ticket-pocket') ? drawSidePockets(task, side) : ''),
  )
  const breast =
    changes('breast-pocket') && after['breast-pocket'] !== 'none' ? drawBreastPocket(task) : ''
  return sides.join('') + breast + buttons
}

/** Of the other cuts: every line that the proposal would draw anew. */
function drawChanges(request: ProposalRequest, isOnDark: boolean): string {
  const after = { ...request.options, ...request.proposed }
  const { drawn, buttons, gone } = changedLines(request, request.options, after)
  const pen = chalkPen(isOnDark)
  return (
    drawn.map((path) => pen.slit(path)).join('') +
    buttons.map(({ x, y, diameterMm }) => pen.button([x, y], diameterMm)).join('') +
    gone.map(({ x, y }) => chalkCross([x, y], isOnDark)).join('')
  )
}
