import type { Catalogue } from '../catalogue'
import type { Cloth } from '../cloth'
import { clothTone } from './cloth-tone'
import type { CutSide } from './cut-task'
import { drawCut } from './draw-cut'
import type { GarmentDrawing } from './drawing'
import { FIGURES, type GarmentMeasures } from './measures'
import { seenOptions } from './seen-options'

/**
 * All that can be seen of one family on one figure, as a page to be looked at: its looks from the
 * front and from behind, then every visible option on the side that shows it. Pure markup.
 */
export type SheetRequest = {
  readonly catalogue: Catalogue
  readonly sex: GarmentMeasures['sex']
  readonly cloths: readonly Cloth[]
  readonly tileHref: (cloth: Cloth) => string
  readonly pxPerMm?: number
}

type Options = Readonly<Record<string, string>>

export function contactSheet(request: SheetRequest): string {
  const { catalogue } = request
  let drawn = 0
  const draw = (options: Options, side: CutSide, cloth = clothOf(request, options)) =>
    drawCut({
      cut: catalogue.cut,
      options,
      side,
      cloth,
      measures: FIGURES[request.sex],
      prefix: `k${drawn++}-`,
      level: 1,
      tileHref: request.tileHref(cloth),
    })
  const looks = catalogue.looks.flatMap((look) => [
    figure(draw(look.options, 'front'), look.name.en, request.pxPerMm),
    figure(draw(look.options, 'back'), `${look.name.en}, back`, request.pxPerMm),
  ])
  const cloth = middleCloth(request)
  const options = seenOptions(catalogue).map((seen) => {
    const side = BEHIND.has(seen.module) ? 'back' : sideOf(request, seen.options)
    return figure(
      draw(seen.options, side, cloth),
      `${seen.module} = ${seen.option}`,
      request.pxPerMm,
    )
  })
  return `<!doctype html><meta charset="utf-8"><title>${catalogue.name.en}</title><body style="margin:16px;background:#fbf9f5;color:#15171c;font:12px sans-serif"><h1 style="font:300 22px serif">${catalogue.name.en}, ${request.sex === 'w' ? 'woman' : 'man'}</h1><div style="display:flex;flex-wrap:wrap;align-items:flex-end;gap:14px">${looks.join('')}${options.join('')}</div></body>`
}

/** Modules of the back, whose every option is shown from behind. */
const BEHIND = new Set(['back', 'yoke', 'back-pockets', 'adjuster', 'lettering'])

/** On black and on white little is seen: options are shown on the cloth of the middle tone. */
function middleCloth(request: SheetRequest): Cloth {
  const { catalogue, cloths } = request
  const ids = new Set(
    catalogue.modules
      .filter(({ id }) => id === 'cloth' || id === 'shell')
      .flatMap(({ options }) => options.map(({ id }) => id)),
  )
  const off = (cloth: Cloth) => Math.abs(clothTone(cloth).luminance - 0.5)
  const [found] = cloths.filter(({ id }) => ids.has(id)).sort((a, b) => off(a) - off(b))
  return found ?? clothOf(request, catalogue.defaults)
}

/** The side on which an option makes a difference; the front when both do. */
export function sideOf({ catalogue, sex, cloths }: SheetRequest, options: Options): CutSide {
  const front = (choice: Options) =>
    drawCut({
      cut: catalogue.cut,
      options: choice,
      side: 'front',
      cloth: clothOf({ catalogue, cloths }, choice),
      measures: FIGURES[sex],
      prefix: 's',
      tileHref: '',
    }).markup
  const { defaults } = catalogue
  const isDefault = Object.keys(options).every((id) => options[id] === defaults[id])
  return !isDefault && front(options) === front(defaults) ? 'back' : 'front'
}

function clothOf(
  { catalogue, cloths }: Pick<SheetRequest, 'catalogue' | 'cloths'>,
  options: Options,
): Cloth {
  const id = options.cloth ?? options.shell ?? catalogue.defaults.cloth
  const found = cloths.find((cloth) => cloth.id === id) ?? cloths[0]
  if (!found) throw new Error('a sheet needs a cloth')
  return found
}

function figure({ markup, frame: f }: GarmentDrawing, caption: string, pxPerMm = 0.26): string {
  return `<figure style="margin:0"><svg width="${Math.round(f.width * pxPerMm)}" height="${Math.round(f.height * pxPerMm)}" viewBox="${f.x} ${f.y} ${f.width} ${f.height}">${markup}</svg><figcaption>${caption}</figcaption></figure>`
}
