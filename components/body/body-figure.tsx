import { contourOf, headOf, type Sex } from './figure-contour'
import { type FigureLine, spreadLabels } from './figure-labels'
import { type MeasureMark, measureMark } from './measure-mark'

type Props = {
  readonly sex: Sex
  /** The measure that is being asked for, drawn in chalk. */
  readonly focus?: readonly string[]
  readonly lines: readonly FigureLine[]
  readonly label: string
  readonly className?: string
}

/** One figure unit is about so much of a body; soft ends are drawn to this scale. */
const MM_PER_UNIT = 3.6
const GUTTER = 112

/**
 * A standing person as a line figure. Every measure is a dimension line on it: hard ticks when it was
 * measured, soft ochre ends, as long as the 90 % interval, while it is predicted.
 */
export function BodyFigure({ sex, focus = [], lines, label, className }: Props) {
  const drawn = lines.flatMap((line) => {
    const mark = measureMark(sex, line.key)
    return mark ? [{ line, mark }] : []
  })
  const open = focus.filter((key) => !lines.some((line) => line.key === key))
  return (
    <svg role="img" aria-label={label} viewBox="-112 0 348 502" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round">
        <path d={headOf(sex)} />
        {contourOf(sex).map((path) => (
          <g key={path}>
            <path d={path} />
            <path d={path} transform="scale(-1 1)" />
          </g>
        ))}
      </g>
      {drawn.map(({ line, mark }) => (
        <Dimension key={line.key} {...{ line, mark }} isFocused={focus.includes(line.key)} />
      ))}
      {open.map((key) => {
        const mark = measureMark(sex, key)
        return mark && <Dimension key={key} mark={mark} isFocused />
      })}
      {drawn
        .filter(({ line }) => line.key === 'height')
        .map(({ line }) => (
          <text
            key={line.key}
            transform="translate(-103 250) rotate(-90)"
            textAnchor="middle"
            fontSize="9.8"
            fill="currentColor"
            aria-hidden="true"
          >
            {line.text}
          </text>
        ))}
      {spreadLabels(drawn.filter(({ line }) => line.key !== 'height')).map(
        ({ line, anchor: [x, y], labelY }) => (
          <g
            key={line.key}
            className={
              focus.includes(line.key) ? 'text-chalk' : line.isMeasured ? '' : 'text-ochre'
            }
          >
            <path
              d={`M${x + 5} ${y}L${GUTTER - 12} ${labelY}h9`}
              fill="none"
              stroke="currentColor"
              strokeWidth="0.5"
              opacity="0.45"
            />
            <text x={GUTTER} y={labelY + 3.4} fontSize="9.8" fill="currentColor" aria-hidden="true">
              {line.text}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}

type DimensionProps = {
  readonly mark: MeasureMark
  readonly line?: FigureLine
  readonly isFocused: boolean
}

function Dimension({ mark, line, isFocused }: DimensionProps) {
  const isHard = line?.isMeasured ?? true
  const tone = isFocused ? 'text-chalk' : isHard ? 'text-ink' : 'text-ochre'
  const soft = line && !line.isMeasured ? line.intervalMm / 2 / MM_PER_UNIT : 0
  return (
    <g
      transform={mark.isMirrored ? 'scale(-1 1)' : undefined}
      className={`${tone} transition-colors duration-200 motion-reduce:transition-none`}
      fill="none"
      stroke="currentColor"
      strokeWidth={isFocused ? 1.7 : 1}
      strokeLinecap="round"
    >
      <path d={mark.path} />
      {mark.hidden && <path d={mark.hidden} strokeDasharray="1 3" strokeWidth="0.8" />}
      {mark.ends.map(([x, y], index) =>
        soft > 0 ? (
          <SoftEnd key={`${x} ${y}`} at={[x, y]} {...{ mark, index }} lengthUnits={soft} />
        ) : (
          <path key={`${x} ${y}`} d={`M${x - 3.4} ${y + 3.4}l6.8 -6.8`} strokeWidth="1.6" />
        ),
      )}
    </g>
  )
}

type SoftProps = {
  readonly mark: MeasureMark
  readonly at: readonly [number, number]
  readonly index: number
  readonly lengthUnits: number
}

/** Half of the interval at each end, along the line: where the end may lie, fading both ways. */
function SoftEnd({ mark, at: [x, y], index, lengthUnits }: SoftProps) {
  const [ox, oy] = mark.ends[index === 0 ? 1 : 0] ?? [x + 1, y]
  const angle = (Math.atan2(y - oy, x - ox) * 180) / Math.PI
  return (
    <g transform={`translate(${x} ${y}) rotate(${angle.toFixed(1)})`} stroke="none">
      {[1, 0.66, 0.33].map((share) => (
        <rect
          key={share}
          x={(-lengthUnits / 2) * share}
          y="-2.6"
          width={lengthUnits * share}
          height="5.2"
          fill="currentColor"
          opacity="0.22"
        />
      ))}
    </g>
  )
}
