import type { Catalogue } from '../catalogue'
import type { Cloth } from '../cloth'
import { isSuit } from '../cut'
import { clothTone } from './cloth-tone'
import { CUT_VIEWS, type CutView } from './cut-views'
import { drawCut } from './draw-cut'
import { cropOf } from './draw-option-thumbnail'
import type { Frame, GarmentDrawing } from './drawing'
import { type Figure, figureOf } from './measures'
import { viewsShowing } from './seen-in'
import { type SeenOption, seenOptions } from './seen-options'
import { type Crop, THUMBNAIL_CROPS } from './thumbnail-crops.data'

/**
 * All that can be seen of one family on one figure, as a page to be looked at: its looks in every
 * view, then every visible option in the view that shows it, close enough to see it. Pure markup.
 */
export type SheetRequest = {
  readonly catalogue: Catalogue
  readonly sex: Figure
  readonly cloths: readonly Cloth[]
  readonly tileHref: (cloth: Cloth) => string
}

type Options = Readonly<Record<string, string>>

const WHOLE_PX_PER_MM = 0.34
const CLOSE_WIDTH_PX = 190

/** Colours of small things are looked at from near; their options have no line drawing. */
const NEAR: Readonly<Record<string, Crop>> = {
  buttons: { view: 'front', about: 'button', widthMm: 190 },
  'monogram-thread': { view: 'inside', about: 'monogram', widthMm: 130 },
  'buttonhole-thread': { view: 'front', about: 'collar', widthMm: 300, x: 0, dy: 60 },
  'buttonhole-accent': { view: 'front', about: 'collar', widthMm: 300, x: 0, dy: 60 },
  'sleeve-lining': { view: 'inside', about: 'cuff', widthMm: 230, dx: -40, dy: 20 },
}

const cropFor = ({ cut }: Catalogue, moduleId: string): Crop | undefined =>
  THUMBNAIL_CROPS[cut][moduleId] ?? (isSuit(cut) ? NEAR[moduleId] : undefined)

export function contactSheet(request: SheetRequest): string {
  const { catalogue } = request
  let drawn = 0
  const draw = (options: Options, view: CutView, cloth = clothOf(request, options)) =>
    drawCut({
      cut: catalogue.cut,
      options,
      view,
      cloth,
      measures: figureOf(catalogue.cut, request.sex),
      monogram: lettersOf(options),
      prefix: `k${drawn++}-`,
      level: 1,
      tileHref: request.tileHref(cloth),
    })
  const looks = catalogue.looks.flatMap((look) =>
    CUT_VIEWS[catalogue.cut].map((view) => {
      const drawing = draw(look.options, view)
      return figure(drawing, drawing.frame, `${look.name.en}, ${view}`, WHOLE_PX_PER_MM)
    }),
  )
  const cloth = middleCloth(request)
  const options = seenOptions(catalogue).map((seen) => {
    const drawing = draw(seen.options, viewOf(catalogue, seen), cloth)
    const crop = cropFor(catalogue, seen.module)
    const frame = crop?.about ? cropOf(crop, drawing) : drawing.frame
    const scale = crop?.about ? CLOSE_WIDTH_PX / frame.width : WHOLE_PX_PER_MM
    return figure(drawing, frame, `${seen.module} = ${seen.option}`, scale)
  })
  return `<!doctype html><meta charset="utf-8"><title>${catalogue.name.en}</title><body style="margin:16px;background:#fbf9f5;color:#15171c;font:12px sans-serif"><h1 style="font:300 22px serif">${catalogue.name.en}, ${request.sex === 'w' ? 'woman' : 'man'}</h1><div style="display:flex;flex-wrap:wrap;align-items:flex-end;gap:14px">${looks.join('')}${options.join('')}</div></body>`
}

export const lettersOf = ({ monogram = 'none', lettering = 'none' }: Options): string =>
  monogram === 'none' && lettering === 'none' ? '' : 'AB'

const viewOf = (catalogue: Catalogue, { module }: Pick<SeenOption, 'module'>): CutView =>
  cropFor(catalogue, module)?.view ?? viewsShowing(catalogue.cut, module)[0] ?? 'front'

/** On black and on white little is seen: options are shown on the cloth of the middle tone. */
function middleCloth(request: SheetRequest): Cloth {
  const { catalogue, cloths } = request
  const ids = new Set(
    catalogue.modules
      .filter(({ id }) => id === 'cloth')
      .flatMap(({ options }) => options.map(({ id }) => id)),
  )
  const off = (cloth: Cloth) => Math.abs(clothTone(cloth).luminance - 0.5)
  const [found] = cloths.filter(({ id }) => ids.has(id)).sort((a, b) => off(a) - off(b))
  return found ?? clothOf(request, catalogue.defaults)
}

function clothOf(
  { catalogue, cloths }: Pick<SheetRequest, 'catalogue' | 'cloths'>,
  options: Options,
): Cloth {
  const id = options.cloth ?? catalogue.defaults.cloth
  const found = cloths.find((cloth) => cloth.id === id) ?? cloths[0]
  if (!found) throw new Error('a sheet needs a cloth')
  return found
}

function figure({ markup }: GarmentDrawing, f: Frame, caption: string, pxPerMm: number): string {
  return `<figure style="margin:0"><svg width="${Math.round(f.width * pxPerMm)}" height="${Math.round(f.height * pxPerMm)}" viewBox="${f.x} ${f.y} ${f.width} ${f.height}">${markup}</svg><figcaption>${caption}</figcaption></figure>`
}
