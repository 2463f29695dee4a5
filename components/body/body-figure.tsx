import { contourOf, headOf, type Sex } from './figure-contour'
import { type MeasureMark, measureMark } from './measure-mark'

type Props = {
  readonly sex: Sex
  /** The measure that is being asked for, drawn in chalk. */
  readonly focus?: string | undefined
  /** Measures already given, drawn in ink. */
  readonly given?: readonly string[]
  readonly label: string
  readonly className?: string
}

/** A standing person as a line figure; each measure is a dimension line on it. */
export function BodyFigure({ sex, focus, given = [], label, className }: Props) {
  const marks = given.filter((key) => key !== focus).flatMap((key) => measureMark(sex, key) ?? [])
  const focused = focus ? measureMark(sex, focus) : undefined
  return (
    <svg role="img" aria-label={label} viewBox="-110 0 220 502" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round">
        <path d={headOf(sex)} />
        {contourOf(sex).map((path) => (
          <g key={path}>
            <path d={path} />
            <path d={path} transform="scale(-1 1)" />
          </g>
        ))}
      </g>
      {marks.map((mark) => (
        <Drawn key={mark.key} mark={mark} className="text-ink opacity-60" />
      ))}
      {focused && <Drawn mark={focused} className="text-chalk" isStrong />}
    </svg>
  )
}

function Drawn({
  mark,
  className,
  isStrong = false,
}: {
  readonly mark: MeasureMark
  readonly className: string
  readonly isStrong?: boolean
}) {
  return (
    <g
      transform={mark.isMirrored ? 'scale(-1 1)' : undefined}
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={isStrong ? 1.8 : 1}
      strokeLinecap="round"
    >
      <path d={mark.path} strokeDasharray={mark.isGirth && !isStrong ? '1 3' : undefined} />
      {mark.hidden && <path d={mark.hidden} strokeDasharray="1 3" strokeWidth="1" />}
      {mark.ends.map(([x, y]) => (
        <path
          key={`${x} ${y}`}
          d={`M${x - 3.4} ${y + 3.4}l6.8 -6.8`}
          strokeWidth={isStrong ? 2 : 1.4}
        />
      ))}
    </g>
  )
}
