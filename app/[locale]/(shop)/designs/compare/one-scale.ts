import { clothById } from '@/lib/core/garment/cloths'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import { pictureFile } from '@/lib/infra/pictures/picture-file'
import type { Column } from './compared-designs'

type Margins = readonly [top: number, right: number, bottom: number, left: number]

/**
 * Room around each picture, in mm, so that all are as large as the largest: side by side in equal
 * columns a millimetre is then the same length on every one, and the shoulders stand in one line.
 */
export function oneScale(columns: readonly Column[]): ReadonlyMap<string, Margins> {
  const framed = columns.flatMap(({ saved: { id }, design, catalogue: { cut } }) => {
    const cloth = clothById(design.options.cloth)
    if (!cloth) return []
    const shown = { view: 'front', widthPx: 360 } as const
    return [{ id, frame: pictureFile(pictureOfDesign(cut, design, cloth, shown)).frame }]
  })
  const width = Math.max(...framed.map(({ frame }) => frame.width))
  const height = Math.max(...framed.map(({ frame }) => frame.height))
  return new Map(
    framed.map(({ id, frame }) => {
      const side = (width - frame.width) / 2
      return [id, [0, side, height - frame.height, side]]
    }),
  )
}
