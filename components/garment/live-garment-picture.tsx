'use client'

import { useId, useMemo, useState } from 'react'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import { carriesLetters } from '@/lib/core/garment/letters'
import type { CutView } from '@/lib/core/garment/picture/cut-views'
import type { Figure } from '@/lib/core/garment/picture/measures'
import { levelFor, type PictureFile } from '@/lib/core/garment/picture-file/picture-request'
import { DrawnMarkup } from './drawn-markup'
import { GarmentSheet, type GarmentSheetProps, NO_MARGIN, USUAL_WIDTH_PX } from './garment-sheet'
import { useDrawingCode } from './use-drawing-code'
import { useReadyCloth } from './use-ready-cloth'

type Props = GarmentSheetProps & {
  /** The picture as the page was opened; it stands until the drawing code is there. */
  readonly first: PictureFile
  readonly cut: CutId
  readonly design: Pick<Design, 'options' | 'values'>
  readonly cloth: Cloth
  readonly view: CutView
  readonly sex?: Figure
  readonly under?: 'shirt' | 'nothing'
}

/** The picture where a person designs: it opens as a file and is drawn in the browser from then on. */
export function LiveGarmentPicture(props: Props) {
  const { first, cut, design, cloth, view, sex, under } = props
  const [opened] = useState({ design, cloth, view })
  const isAsOpened = opened.design === design && opened.cloth === cloth && opened.view === view
  const [hasChanged, setHasChanged] = useState(!isAsOpened)
  if (!isAsOpened && !hasChanged) setHasChanged(true)
  const drawingCode = useDrawingCode(hasChanged)
  // The picture as it was opened is good until something changes: drawing it again delays a tap.
  const drawCut = hasChanged ? drawingCode : null
  const [, right, , left] = props.marginMm ?? NO_MARGIN
  const level = levelFor(props.widthPx ?? USUAL_WIDTH_PX, left + right)
  const ready = useReadyCloth(cloth, level, drawCut !== null)
  const prefix = `g${useId().replace(/\W/g, '')}-`
  // Drawn once per state: the page around it paints its answers to a tap many times more often.
  const drawing = useMemo(
    () =>
      drawCut &&
      ready &&
      drawCut({
        cut,
        view,
        options: design.options,
        cloth: ready,
        prefix,
        level,
        ...(sex && { sex }),
        ...(under && { under }),
        ...(carriesLetters(design.options) &&
          design.values.monogram && { monogram: design.values.monogram }),
      }),
    [drawCut, cut, view, design, ready, prefix, level, sex, under],
  )
  if (!drawing) {
    const { src, frame } = first
    return (
      <GarmentSheet {...props} places={first}>
        <image href={src} {...frame} />
      </GarmentSheet>
    )
  }
  return (
    <GarmentSheet {...props} places={drawing}>
      <DrawnMarkup markup={drawing.markup} />
    </GarmentSheet>
  )
}
