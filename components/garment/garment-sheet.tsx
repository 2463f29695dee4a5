import type { ReactNode } from 'react'
import type { GarmentDrawing } from '@/lib/core/garment/picture/drawing'

export type GarmentSheetProps = {
  /** The text alternative, from `describeGarment`. */
  readonly label: string
  /** Room around the garment in mm, for callouts and dimension lines. */
  readonly marginMm?: readonly [top: number, right: number, bottom: number, left: number]
  /** The width at which overlays show their true pixel sizes (text 13 px). */
  readonly widthPx?: number
  /** Callouts and dimension lines, in the drawing's millimetres. */
  readonly overlay?: (drawing: GarmentDrawing, mmPerPx: number) => ReactNode
  readonly className?: string
}

/** Markup drawn by our own core: the one free text in it, the monogram, is escaped there. */
const ownMarkup = (markup: string) => ({ dangerouslySetInnerHTML: { __html: markup } })

/** The sheet a drawing lies on. */
export function GarmentSheet({
  drawing,
  label,
  marginMm = [0, 0, 0, 0],
  widthPx = 560,
  overlay,
  className,
}: GarmentSheetProps & { readonly drawing: GarmentDrawing }) {
  const { frame } = drawing
  const [top, right, bottom, left] = marginMm
  const width = frame.width + left + right
  const height = frame.height + top + bottom
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${frame.x - left} ${frame.y - top} ${width} ${height}`}
      width={widthPx}
      height={Math.round((widthPx * height) / width)}
      className={className}
    >
      <g {...ownMarkup(drawing.markup)} />
      {overlay?.(drawing, width / widthPx)}
    </svg>
  )
}
