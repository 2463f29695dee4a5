import type { PictureFile } from '@/lib/core/garment/picture-file/picture-request'
import { type GarmentSheetProps, NO_MARGIN, USUAL_WIDTH_PX } from './garment-sheet'

type Props = GarmentSheetProps & {
  readonly file: PictureFile
  /** Of the first screen: fetched at once. All others wait until they are near. */
  readonly isFirst?: boolean
}

/** A garment as its picture file; what is written on it lies above as an SVG of its own. */
export function GarmentPicture({
  file,
  label,
  marginMm = NO_MARGIN,
  widthPx = USUAL_WIDTH_PX,
  overlay,
  isFirst = false,
  className = 'h-auto w-full',
}: Props) {
  const [top, right, bottom, left] = marginMm
  const { frame } = file
  const width = frame.width + left + right
  const height = frame.height + top + bottom
  const heightPx = Math.round((widthPx * height) / width)
  const hasRoom = marginMm.some((mm) => mm > 0)
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`
  const image = (
    <img
      src={file.src}
      alt={label}
      {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      decoding="async"
      {...(hasRoom
        ? {
            className: 'absolute max-w-none',
            style: {
              left: percent(left, width),
              top: percent(top, height),
              width: percent(frame.width, width),
              height: percent(frame.height, height),
            },
          }
        : {
            className: overlay ? 'h-auto w-full' : className,
            width: widthPx,
            height: heightPx,
          })}
    />
  )
  if (!overlay && !hasRoom) return image
  return (
    <div
      className={`relative ${className}`}
      style={{ maxWidth: widthPx, aspectRatio: `${width} / ${height}` }}
    >
      {image}
      {overlay && (
        <svg
          aria-hidden="true"
          viewBox={`${frame.x - left} ${frame.y - top} ${width} ${height}`}
          width={widthPx}
          height={heightPx}
          className="absolute inset-0 size-full"
        >
          {overlay(file, width / widthPx)}
        </svg>
      )}
    </div>
  )
}
