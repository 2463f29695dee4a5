import { useId } from 'react'
import { drawGarment } from '@/lib/core/garment/picture/draw-garment'
import { drawRequest } from './draw-request'
import { GarmentSheet } from './garment-sheet'
import type { GarmentPictureProps } from './picture-props'

/** One garment, drawn from its design; renders on the server and in the browser alike. */
export function GarmentPicture(props: GarmentPictureProps) {
  return <GarmentSheet {...props} drawing={drawGarment(drawRequest(props, useId()))} />
}
