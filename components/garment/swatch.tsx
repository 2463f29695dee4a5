/** One tile of a drawn cloth and its size on a swatch, as `swatchOf` finds it: all a page needs of it. */
export type SwatchTile = {
  readonly src: string
  readonly widthPx: number
  readonly heightPx: number
}

/** Swatches lie at four pixels to the millimetre, so that two cloths can be compared. */
export const PX_PER_MM = 4
const BAR_MM = 10

type SwatchProps = {
  readonly tile: SwatchTile
  readonly widthMm: number
  readonly heightMm: number
  readonly className?: string | undefined
}

/** A piece of cloth, covered with its tile; its name stands beside it. */
export function Swatch({ tile, widthMm, heightMm, className }: SwatchProps) {
  const { src, widthPx: width, heightPx: height } = tile
  const size = { width: widthMm * PX_PER_MM, height: heightMm * PX_PER_MM }
  return (
    <span className={className} style={{ display: 'inline-block' }}>
      <span style={{ ...size, display: 'block', overflow: 'hidden', position: 'relative' }}>
        {placesOf(size, width, height).map(([left, top]) => (
          <img
            key={`${left} ${top}`}
            src={src}
            alt=""
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
            style={{ position: 'absolute', left, top, width, height, maxWidth: 'none' }}
          />
        ))}
      </span>
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
