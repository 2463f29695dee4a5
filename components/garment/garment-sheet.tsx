import type { ReactNode } from 'react'
import type { GarmentDrawing } from '@/lib/core/garment/picture/drawing'

/** A drawing's places without its markup: what callouts and dimension lines need. */
export type GarmentPlaces = Pick<GarmentDrawing, 'frame' | 'anchors' | 'dimensions'>

export type GarmentSheetProps = {
  /** The text alternative, from `describeGarment`; empty where the words stand beside it. */
  readonly label: string
  /** Room around the garment in mm, for callouts and dimension lines. */
  readonly marginMm?: readonly [top: number, right: number, bottom: number, left: number]
  /** The width at which overlays show their true pixel sizes (text 13 px). */
  readonly widthPx?: number
  /** The height the sheet is kept to: a long narrow garment is shown smaller than its width allows. */
  readonly heightPx?: number
  /** Callouts and dimension lines, in the drawing's millimetres. */
  readonly overlay?: (places: GarmentPlaces, mmPerPx: number) => ReactNode
  readonly className?: string
}

export const NO_MARGIN = [0, 0, 0, 0] as const
export const USUAL_WIDTH_PX = 560

type Props = GarmentSheetProps & { readonly places: GarmentPlaces; readonly children: ReactNode }

/** The sheet a drawing lies on while it may change in the browser. */
export function GarmentSheet({
  places,
  label,
  marginMm: [top, right, bottom, left] = NO_MARGIN,
  widthPx = USUAL_WIDTH_PX,
  heightPx = Number.POSITIVE_INFINITY,
  overlay,
  className,
  children,
}: Props) {
  const { frame } = places
  const width = frame.width + left + right
  const height = frame.height + top + bottom
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
      viewBox={`${frame.x - left} ${frame.y - top} ${width} ${height}`}
      width={widthPx}
      height={Math.round((widthPx * height) / width)}
      className={className}
    >
      {children}
      {overlay?.(places, Math.max(width / widthPx, height / heightPx))}
    </svg>
  )
}
