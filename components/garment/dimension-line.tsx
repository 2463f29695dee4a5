import type { Point } from '@/lib/core/garment/picture/path'

type DimensionLineProps = {
  readonly from: Point
  readonly to: Point
  /** The number with its unit; an estimate's ± is part of it. */
  readonly label: string
  readonly mmPerPx: number
  /** How far the line stands off the thing it measures, to the left of from → to, in mm. */
  readonly offsetMm?: number
  /**
   * The stated interval as ± of the length, in mm: makes the line an estimate. Each end becomes a
   * band as long as the interval, from − to +.
   */
  readonly plusMinusMm?: number
  /** Where on the line its number stands, 0..1, when something runs through the middle. */
  readonly labelAt?: number
}

const TEXT_PX = 13
const TICK_PX = 4.5
const BAND_PX = 9

/** Finer than a pixel; server and browser must say the same, and a page carries every digit twice. */
const hundredths = (mm: number) => Math.round(mm * 100) / 100

/** Latin figures are about half as wide as they are high, Han characters square. */
const textWidthPx = (text: string) =>
  [...text].reduce((sum, mark) => sum + (mark > '\u2e80' ? TEXT_PX : TEXT_PX * 0.56), 0)

/** A length as on a drawing: hard ticks when measured, ochre soft ends when estimated. */
export function DimensionLine({
  from,
  to,
  label,
  mmPerPx,
  offsetMm = 0,
  plusMinusMm,
  labelAt = 0.5,
}: DimensionLineProps) {
  const length = hundredths(Math.hypot(to[0] - from[0], to[1] - from[1]))
  const angle = hundredths((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI)
  const u = hundredths(mmPerPx)
  const gap = textWidthPx(label) * u + 12 * u
  const isTight = gap > length - 16 * u
  const middle = length * labelAt
  const isEstimate = plusMinusMm !== undefined
  // Verticals are read from the right, and nothing stands on its head.
  const isTurned = angle > 90 || angle <= -90 || Math.abs(angle - 90) < 0.5
  const line = isTight
    ? `M0 0H${length}`
    : `M0 0H${hundredths(middle - gap / 2)}M${hundredths(middle + gap / 2)} 0H${length}`
  const extension = (x: number) => (
    <path
      d={`M${x} ${offsetMm}V${-Math.sign(offsetMm || 1) * 4.5 * u}`}
      strokeWidth={0.75 * u}
      opacity={0.5}
    />
  )
  const colour = isEstimate ? 'var(--ochre, #8a5a00)' : 'currentColor'
  return (
    <g
      transform={`translate(${from[0]} ${from[1]}) rotate(${angle}) translate(0 ${-offsetMm})`}
      fill="none"
      stroke={colour}
    >
      {offsetMm !== 0 && extension(0)}
      {offsetMm !== 0 && extension(length)}
      {offsetMm === 0 && (
        <path
          d={line + (isEstimate ? '' : tick(0, u) + tick(length, u))}
          stroke="var(--paper, #fbf9f5)"
          strokeWidth={hundredths(4 * u)}
          opacity={0.75}
        />
      )}
      <path d={line} strokeWidth={hundredths((isEstimate ? 1.2 : 1) * u)} />
      {isEstimate ? (
        <>
          <SoftEnd x={0} reach={plusMinusMm} u={u} />
          <SoftEnd x={length} reach={plusMinusMm} u={u} />
        </>
      ) : (
        <path d={tick(0, u) + tick(length, u)} strokeWidth={hundredths(1.6 * u)} />
      )}
      <text
        x={0}
        y={0}
        transform={`translate(${hundredths(middle)} ${isTight ? hundredths(-8 * u) : 0}) rotate(${isTurned ? 180 : 0}) translate(0 ${hundredths(TEXT_PX * 0.35 * u)})`}
        fontSize={hundredths(TEXT_PX * u)}
        textAnchor="middle"
        fill={colour}
        // A number may lie on cloth of any colour: a rim of paper keeps it legible.
        stroke="var(--paper, #fbf9f5)"
        strokeWidth={hundredths(4 * u)}
        strokeLinejoin="round"
        paintOrder="stroke"
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {label}
      </text>
    </g>
  )
}

function tick(x: number, u: number): string {
  const reach = hundredths(TICK_PX * u)
  return `M${hundredths(x - reach)} ${reach}l${2 * reach} ${-2 * reach}`
}

/** A band whose length is the interval: firm near the estimate, open at its ends, dots through it. */
function SoftEnd({
  x,
  reach,
  u,
}: {
  readonly x: number
  readonly reach: number
  readonly u: number
}) {
  const half = (BAND_PX / 2) * u
  const steps = [1, 0.75, 0.5, 0.25]
  return (
    <g stroke="none" fill="var(--ochre, #8a5a00)">
      {steps.map((share) => (
        <rect
          key={share}
          x={x - reach * share}
          y={-half}
          width={2 * reach * share}
          height={2 * half}
          opacity={0.16}
        />
      ))}
      <path
        d={`M${x - reach} 0H${x + reach}`}
        stroke="var(--ochre, #8a5a00)"
        strokeWidth={1.2 * u}
        strokeDasharray={`${1.5 * u} ${3 * u}`}
      />
    </g>
  )
}
