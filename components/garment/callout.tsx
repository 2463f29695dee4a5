import type { Point } from '@/lib/core/garment/picture/path'

type CalloutProps = {
  readonly number: number
  /** The place on the garment, one of the drawing's anchors. */
  readonly at: Point
  /** Where the circle stands. */
  readonly circle: Point
  readonly mmPerPx: number
  /** Filled chalk: this waits for the person who looks. */
  readonly isWaiting?: boolean
  /** One or two words beyond the circle. */
  readonly label?: string
}

/** Server and browser differ in the last digit of a square root; the page must not. */
const tenth = (mm: number) => Math.round(mm * 10) / 10
const tenths = ([x, y]: Point): Point => [tenth(x), tenth(y)]

/** A numbered point that ties a place on the garment to a choice, a finding or a question. */
export function Callout({ number, mmPerPx, isWaiting = false, label, ...places }: CalloutProps) {
  const u = Math.round(mmPerPx * 100) / 100
  const at = tenths(places.at)
  const circle = tenths(places.circle)
  const length = Math.hypot(at[0] - circle[0], at[1] - circle[1]) || 1
  const edge = tenths([
    circle[0] + ((at[0] - circle[0]) / length) * 12 * u,
    circle[1] + ((at[1] - circle[1]) / length) * 12 * u,
  ])
  const colour = isWaiting ? 'var(--chalk, #2b5aa6)' : 'currentColor'
  const leader = `M${edge[0]} ${edge[1]}L${at[0]} ${at[1]}`
  const isLeft = circle[0] < at[0]
  return (
    <g>
      <path
        d={leader}
        stroke="var(--paper, #fbf9f5)"
        strokeWidth={tenth(2.6 * u)}
        opacity={0.6}
        fill="none"
      />
      <path d={leader} stroke={colour} strokeWidth={u} fill="none" />
      <circle
        cx={at[0]}
        cy={at[1]}
        r={tenth(2.6 * u)}
        fill={colour}
        stroke="var(--paper, #fbf9f5)"
        strokeWidth={tenth(1.2 * u)}
      />
      <circle
        cx={circle[0]}
        cy={circle[1]}
        r={tenth(12 * u)}
        fill={isWaiting ? colour : 'var(--sheet, #fff)'}
        stroke={colour}
        strokeWidth={u}
      />
      <text
        x={circle[0]}
        y={tenth(circle[1] + 4.6 * u)}
        fontSize={tenth(13 * u)}
        fontWeight={500}
        textAnchor="middle"
        fill={isWaiting ? 'var(--paper, #fff)' : 'currentColor'}
      >
        {number}
      </text>
      {label && (
        <text
          x={tenth(circle[0] + (isLeft ? -18 : 18) * u)}
          y={tenth(circle[1] + 4.6 * u)}
          fontSize={tenth(13 * u)}
          textAnchor={isLeft ? 'end' : 'start'}
          fill={colour}
        >
          {label}
        </text>
      )}
    </g>
  )
}
