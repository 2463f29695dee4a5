import type { DrawRequest } from '@/lib/core/garment/picture/drawing'
import type { GarmentPictureProps } from './picture-props'

/** A jacket or a suit is about this wide, sleeves and all. */
const GARMENT_MM = 700
/** Above this many CSS pixels per mm the fine tile is worth its bytes; below, it would shimmer. */
const FINE_FROM_PX_PER_MM = 0.62

/** What the picture's props ask of the core; ids keep several drawings on a page apart. */
export function drawRequest(props: GarmentPictureProps, id: string): DrawRequest {
  const { cut, design, cloth, view = 'jacket-front', measures, under, widthPx = 560 } = props
  const [, right, , left] = props.marginMm ?? [0, 0, 0, 0]
  const pxPerMm = widthPx / (GARMENT_MM + left + right)
  return {
    cut,
    options: design.options,
    monogram: design.options.monogram === 'initials' ? design.values.monogram : undefined,
    cloth,
    measures,
    view,
    prefix: `g${id.replace(/\W/g, '')}-`,
    level: props.level ?? (pxPerMm < FINE_FROM_PX_PER_MM ? 1 : 2),
    under,
  }
}
