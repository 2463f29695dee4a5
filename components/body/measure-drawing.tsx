import type { Position } from '@/lib/core/body/measure-plan.data'
import { contourOf, headOf, LANDMARKS, type Sex } from './figure-contour'
import { type MeasureMark, measureMark } from './measure-mark'

type Props = {
  readonly sex: Sex
  readonly position: Pick<Position, 'id' | 'keys' | 'isBehind'>
  readonly label: string
  readonly className?: string
}

/** Where the tape runs: a piece of the figure, drawn from the same lines as the whole. */
export function MeasureDrawing({ sex, position, label, className = '' }: Props) {
  const marks = position.keys.flatMap((key) => measureMark(sex, key) ?? [])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={frameOf(marks)}
      className={`rounded border border-rule bg-sheet ${className}`}
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round">
        <path vectorEffect="non-scaling-stroke" d={headOf(sex)} />
        {contourOf(sex).map((path) => (
          <g key={path}>
            <path vectorEffect="non-scaling-stroke" d={path} />
            <path vectorEffect="non-scaling-stroke" d={path} transform="scale(-1 1)" />
          </g>
        ))}
        {position.isBehind && <Back sex={sex} />}
        {position.id === 'weight' && <Scale sex={sex} />}
      </g>
      {marks.map((mark) => (
        <Tape key={mark.key} mark={mark} />
      ))}
    </svg>
  )
}

/** Around what is measured, never closer than half an arm; upright for what is long. */
function frameOf(marks: readonly MeasureMark[]): string {
  const points = marks.flatMap(({ ends, isMirrored }) =>
    ends.map(([x, y]) => [isMirrored ? -x : x, y] as const),
  )
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const isLong = bottom - top > LONG
  // What is long is shown with the whole of the body beside it.
  const x = isLong ? (left + right) / 4 : (left + right) / 2
  const y = (top + bottom) / 2
  const across = isLong ? 3 / 4 : 4 / 3
  const height = Math.max(LEAST, bottom - top + ROOM, (right - left + ROOM) / across)
  const width = height * across
  return [x - width / 2, y - height / 2, width, height].map((value) => value.toFixed(1)).join(' ')
}

const LEAST = 104
const LONG = 110
const ROOM = 40

/** A tape has a width; what lies behind the body is dotted. */
function Tape({ mark }: { readonly mark: MeasureMark }) {
  return (
    <g
      transform={mark.isMirrored ? 'scale(-1 1)' : undefined}
      fill="none"
      stroke="currentColor"
      className="text-chalk"
    >
      <path
        vectorEffect="non-scaling-stroke"
        d={mark.path}
        strokeWidth="9"
        className="text-tint"
        strokeLinejoin="round"
      />
      {mark.hidden && (
        <path
          vectorEffect="non-scaling-stroke"
          d={mark.hidden}
          strokeWidth="1.2"
          strokeDasharray="2 3"
        />
      )}
      <path
        vectorEffect="non-scaling-stroke"
        d={mark.path}
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {mark.ends.map(([x, y]) => (
        <path
          vectorEffect="non-scaling-stroke"
          key={`${x} ${y}`}
          d={`M${x - 4} ${y + 4}l8 -8`}
          strokeWidth="2"
        />
      ))}
    </g>
  )
}

/** Spine and shoulder blades say that this is the back. */
function Back({ sex }: { readonly sex: Sex }) {
  const { nape, waist, axilla, seat } = LANDMARKS[sex]
  const blade = `M${axilla[0] * 0.75} ${nape + 28}q-13 12 -9 34`
  return (
    <g strokeWidth="0.9" className="text-ink2">
      <path d={`M0 ${nape}V${seat[1] - 26}`} strokeDasharray="1 4" />
      <path vectorEffect="non-scaling-stroke" d={blade} />
      <path vectorEffect="non-scaling-stroke" d={blade} transform="scale(-1 1)" />
      <circle cx="0" cy={nape} r="2" />
      <path d={`M-9 ${waist[1] + 26}q9 7 18 0`} />
    </g>
  )
}

function Scale({ sex }: { readonly sex: Sex }) {
  const { floor } = LANDMARKS[sex]
  return <path d={`M-56 ${floor + 2}h112v9h-112zM-8 ${floor + 2}a8 6 0 0 1 16 0`} />
}
