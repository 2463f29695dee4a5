import type { Cloth } from '../cloth'
import { type CutId, isSuit } from '../cut'
import type { Design } from '../design'
import { sexOf } from '../figure'
import { carriesLetters } from '../letters'
import { levelFor, type PictureRequest } from './picture-request'

type Shown = Pick<PictureRequest, 'view' | 'sex' | 'under'> & {
  /** How wide it will stand on the page, with how much room left and right of it in mm. */
  readonly widthPx: number
  readonly roomMm?: number
}

/** The picture of a design as a page shows it. */
export function pictureOfDesign(
  cut: CutId,
  { options, values }: Pick<Design, 'options' | 'values'>,
  cloth: Cloth,
  { widthPx, roomMm = 0, ...shown }: Shown,
): PictureRequest {
  const isWomans = !isSuit(cut) && sexOf(cut, options) === 'w'
  return {
    ...(isWomans && { sex: 'w' }),
    ...shown,
    cut,
    cloth,
    options,
    level: levelFor(widthPx, roomMm),
    ...(carriesLetters(options) && values.monogram && { monogram: values.monogram }),
  }
}
