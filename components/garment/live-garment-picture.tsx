'use client'

import { useEffect, useId, useState } from 'react'
import { drawFront, type FrontView } from '@/lib/core/garment/picture/draw-front'
import type { DrawRequest, GarmentDrawing } from '@/lib/core/garment/picture/drawing'
import { drawRequest } from './draw-request'
import { GarmentSheet } from './garment-sheet'
import type { GarmentPictureProps } from './picture-props'

type DrawAll = (request: DrawRequest) => GarmentDrawing

const FRONT_OF: Readonly<Partial<Record<DrawRequest['view'], FrontView>>> = {
  'suit-front': 'suit-front',
  'suit-back': 'suit-front',
  'jacket-front': 'jacket-front',
  'jacket-back': 'jacket-front',
  'jacket-inside': 'jacket-front',
  'trousers-front': 'trousers-front',
  'trousers-back': 'trousers-front',
}

/**
 * The same picture where a person designs: the page begins with the code of the front views, the
 * other views come when they are first asked for. Until then the front stays.
 */
export function LiveGarmentPicture(props: GarmentPictureProps) {
  const [drawAll, setDrawAll] = useState<DrawAll>()
  const request = drawRequest(props, useId())
  const isFront = FRONT_OF[request.view] === request.view
  useEffect(() => {
    if (isFront) return
    let isWanted = true
    import('@/lib/core/garment/picture/draw-garment').then(({ drawGarment }) => {
      if (isWanted) setDrawAll(() => drawGarment)
    })
    return () => {
      isWanted = false
    }
  }, [isFront])
  const drawing =
    !isFront && drawAll
      ? drawAll(request)
      : drawFront({ ...request, view: FRONT_OF[request.view] ?? 'jacket-front' })
  return <GarmentSheet {...props} drawing={drawing} />
}
