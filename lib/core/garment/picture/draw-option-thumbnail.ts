import type { CutId } from '../cut'
import { drawCutWith } from './draw-cut'
import type { Frame, GarmentDrawing } from './drawing'
import type { Figure } from './measures'
import { outlinePen } from './outline-pen'
import { SILENT_PEN } from './silent-pen'
import { type Crop, THUMBNAIL_CROPS } from './thumbnail-crops.data'

/**
 * An option as a small line drawing: the garment itself without cloth, cropped to the place where
 * the option is seen. There is no second set of pictures. 64 × 58 px on the page.
 */
type Thumbnail = { readonly markup: string; readonly frame: Frame }

export type ThumbnailRequest = {
  readonly cut: CutId
  readonly sex?: Figure
  readonly moduleId: string
  readonly optionId: string
  /** What stands around the drawn option. */
  readonly options?: Readonly<Record<string, string>>
}

const HEIGHT_PER_WIDTH = 58 / 64
const NO_CLOTH = '#8a8f98'

export function drawOptionThumbnail(request: ThumbnailRequest): Thumbnail | undefined {
  const { cut, sex, moduleId, optionId } = request
  const crop = THUMBNAIL_CROPS[cut][moduleId]
  if (!crop) return undefined
  const options = { ...request.options, [moduleId]: optionId }
  const monogram = moduleId === 'monogram-style' || moduleId === 'lettering' ? 'AB' : ''
  const asked = { cut, sex, view: crop.view, options, monogram }
  const frame = cropOf(crop, drawCutWith(SILENT_PEN, asked, NO_CLOTH))
  const { markup } = drawCutWith(outlinePen(frame), asked, NO_CLOTH)
  return { markup, frame }
}

/** The part of a drawing that a crop shows. */
export function cropOf(crop: Crop, { frame, anchors }: GarmentDrawing): Frame {
  const [x, y] = crop.about
    ? (anchors[crop.about] ?? [0, 0])
    : [frame.x + frame.width / 2, frame.y + frame.height / 2]
  const width = crop.widthMm ?? Math.max(frame.width, frame.height / HEIGHT_PER_WIDTH)
  const height = width * HEIGHT_PER_WIDTH
  return {
    x: Math.round((crop.x ?? x + (crop.dx ?? 0)) - width / 2),
    y: Math.round(y + (crop.dy ?? 0) - height / 2),
    width: Math.round(width),
    height: Math.round(height),
  }
}
