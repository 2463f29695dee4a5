import type { SewnCut } from '../cut'
import { drawWith, type Frame, type GarmentView } from './draw-garment'
import { jacketLines } from './jacket/jacket-lines'
import { sleeveLines } from './jacket/sleeve-lines'
import { DEFAULT_MEASURES } from './measures'
import { outlinePen } from './outline-pen'
import { trouserLines } from './trousers/trouser-lines'

/**
 * An option as a small line drawing: the garment itself without cloth, cropped to the place where
 * the option is seen. There is no second set of pictures. 64 × 58 px on the page.
 */
export type Thumbnail = { readonly markup: string; readonly frame: Frame }

const HEIGHT_PER_WIDTH = 58 / 64

type Crop = {
  readonly view: GarmentView
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Modules whose options differ by colour or by what is sewn inside have no line drawing. */
function cropFor(
  moduleId: string,
  cut: SewnCut,
  options: Readonly<Record<string, string>>,
): Crop | undefined {
  const measures = DEFAULT_MEASURES[cut]
  const j = jacketLines(measures, options)
  const t = trouserLines(measures, options)
  const sleeve = sleeveLines(j, 'front')
  const about = (view: GarmentView, centreX: number, top: number, width: number): Crop => ({
    view,
    x: centreX - width / 2,
    y: top,
    width,
  })
  const crops: Readonly<Record<string, Crop>> = {
    front: about('jacket-front', 0, j.waistY - 190, 390),
    lapel: about('jacket-front', 0, -44, 350),
    'lapel-width': about('jacket-front', 0, -44, 350),
    shoulder: about('jacket-front', j.shoulder - 44, -34, 210),
    pockets: about('jacket-front', -0.4 * j.waist - 68, j.pocketY - 42, 216),
    'ticket-pocket': about('jacket-front', -0.4 * j.waist - 68, j.pocketY - 96, 216),
    'breast-pocket': about('jacket-front', j.neck + 70, j.armholeY - 92, 190),
    vents: about('jacket-back', 0, j.waistY - 8, 400),
    'lining-extent': about('jacket-inside', 0, -60, 920),
    monogram: about('jacket-inside', j.neck + 74, j.armholeY - 60, 150),
    'lapel-hole': about('jacket-front', j.neck + 44, 0, 120),
    'monogram-style': about('jacket-inside', j.neck + 74, j.armholeY - 60, 150),
    cuffs: about('jacket-front', sleeve.cuffOuter[0] - 44, sleeve.cuffY - 104, 142),
    stitching: about('jacket-front', j.neck + 44, 10, 150),
    waistcoat: about('waistcoat-front', 0, -24, 660),
    'trousers-front': about('trousers-front', 0, -16, 430),
    waistband: about('trousers-front', t.waist * 0.56, -14, 210),
    'trouser-pockets': about('trousers-front', t.waist * 0.8, -8, 240),
    'back-pockets': about('trousers-back', 0, -12, 430),
    'trousers-hem': about('trousers-front', t.creaseX(t.hemY), t.hemY - 118, 160),
    'trousers-leg': about('trousers-front', 0, -30, 1240),
  }
  return crops[moduleId]
}

export function drawOptionThumbnail(
  moduleId: string,
  optionId: string,
  cut: SewnCut,
  options: Readonly<Record<string, string>> = {},
): Thumbnail | undefined {
  if (moduleId === 'waistcoat' && optionId === 'none') return undefined
  const shown = { ...options, [moduleId]: optionId }
  const crop = cropFor(moduleId, cut, shown)
  if (!crop) return undefined
  const frame: Frame = {
    x: Math.round(crop.x),
    y: Math.round(crop.y),
    width: Math.round(crop.width),
    height: Math.round(crop.width * HEIGHT_PER_WIDTH),
  }
  const monogram = optionId === 'initials' ? 'AB' : ''
  const { markup } = drawWith(outlinePen(frame), {
    cut,
    options: shown,
    monogram,
    view: crop.view,
    under: 'shirt',
  })
  return { markup, frame }
}
