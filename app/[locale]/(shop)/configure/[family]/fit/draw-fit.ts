import type { BodyValues } from '@/lib/core/body/measurement'
import type { Block } from '@/lib/core/fit/block'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { carriesLetters } from '@/lib/core/garment/letters'
import { drawCut } from '@/lib/core/garment/picture/draw-cut'
import type { GarmentDrawing } from '@/lib/core/garment/picture/drawing'
import { measuresOf } from '@/lib/core/garment/picture/measures-of'

/** The garment as it is on one body; null where its cloth is unknown. */
export function drawFit(
  { options, values }: Design,
  { cut, sex }: Block,
  body: BodyValues,
  kind: 'size' | 'measured',
): GarmentDrawing | null {
  const cloth = clothById(options.cloth)
  if (!cloth) return null
  const measures = measuresOf(cut, sex, body)
  return drawCut({
    ...{ cut, options, cloth, measures, view: 'front', level: 1, prefix: `fit-${kind}-` },
    ...(carriesLetters(options) && values.monogram && { monogram: values.monogram }),
  })
}
