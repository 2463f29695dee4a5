import type { Cloth } from '@/lib/core/garment/cloth'
import { TILE_LEVELS, tileHref, tileSize } from '@/lib/core/garment/picture/weave/tile-size'

/** Swatches lie at four pixels to the millimetre, so that two cloths can be compared. */
const PX_PER_MM = 4
const BAR_MM = 10

type ClothSwatchProps = {
  readonly cloth: Cloth
  /** Empty (the default) where the cloth's name stands beside it. */
  readonly label?: string
  readonly widthMm?: number
  readonly heightMm?: number
  readonly hasScaleBar?: boolean
  readonly className?: string
}

export function ClothSwatch({
  cloth,
  label = '',
  widthMm = 16,
  heightMm = 11,
  hasScaleBar = false,
  className,
}: ClothSwatchProps) {
  const tile = tileSize(cloth, TILE_LEVELS[5])
  const width = tile.widthMm * PX_PER_MM
  const height = tile.heightMm * PX_PER_MM
  const size = { width: widthMm * PX_PER_MM, height: heightMm * PX_PER_MM }
  return (
    <span className={className} style={{ display: 'inline-block' }}>
      <span style={{ ...size, display: 'block', overflow: 'hidden', position: 'relative' }}>
        {placesOf(size, width, height).map(([left, top]) => (
          <img
            key={`${left} ${top}`}
            src={tileHref(cloth, 5)}
            alt={left + top === 0 ? label : ''}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
            style={{ position: 'absolute', left, top, width, height, maxWidth: 'none' }}
          />
        ))}
      </span>
      {hasScaleBar && <ScaleBar />}
    </span>
  )
}

/** Where tiles must lie to cover a swatch; one is enough for most. */
function placesOf(size: { width: number; height: number }, width: number, height: number) {
  const starts = (whole: number, step: number) =>
    Array.from({ length: Math.ceil(whole / step) }, (_, i) => i * step)
  return starts(size.height, height).flatMap((top) =>
    starts(size.width, width).map((left) => [left, top] as const),
  )
}

/** Ten millimetres of cloth at the swatches' scale. */
export function ScaleBar() {
  const length = BAR_MM * PX_PER_MM
  return (
    <svg
      role="img"
      aria-label={`${BAR_MM} mm`}
      width={length + 48}
      height={20}
      viewBox={`-1 0 ${length + 48} 20`}
    >
      <path
        d={`M0 6V14M0 10H${length}M${length} 6V14`}
        fill="none"
        stroke="currentColor"
        strokeWidth={1}
      />
      <text x={length + 7} y={14.5} fontSize={13} fill="currentColor">
        {BAR_MM} mm
      </text>
    </svg>
  )
}
