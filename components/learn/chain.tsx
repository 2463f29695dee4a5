import type { BusinessModel } from '@/lib/core/business-model/models.data'

type Props = {
  readonly model: BusinessModel
  /** What a screen reader says instead of the picture. */
  readonly label: string
  /** Distance between two seats in px: 36 large, 26 in a title block, 18 in tables. */
  readonly pitchPx?: number
}

/**
 * The chain of a business model (design: signature element 4). Five seats on one pitch; empty seats
 * are dots; B is an open square; three strokes in a link wait on a rack; a triple line goes in lots.
 */
export function Chain({ model, label, pitchPx = 26 }: Props) {
  const radius = pitchPx >= 36 ? 11 : pitchPx >= 26 ? 8 : 7.5
  const y = radius + 2
  const x = (seat: number) => radius + 2 + seat * pitchPx
  const taken = model.seats.flatMap((seat, index) => (seat ? [index] : []))
  return (
    <svg
      role="img"
      aria-label={label}
      width={2 * (radius + 2) + 4 * pitchPx}
      height={2 * y}
      className="inline-block overflow-visible align-middle"
    >
      {model.links.map((link, index) => {
        const from = x(taken[index] ?? 0) + radius
        const to = x(taken[index + 1] ?? 0) - radius
        const offsets = link === 'lots' ? [-2.5, 0, 2.5] : [0]
        const middle = (from + to) / 2
        return (
          <g key={`${from}`} stroke="currentColor" strokeWidth={1.2}>
            {offsets.map((offset) => (
              <line key={offset} x1={from} x2={to} y1={y + offset} y2={y + offset} />
            ))}
            {link === 'rack' &&
              [-4, 0, 4].map((shift) => (
                <line key={shift} x1={middle + shift} x2={middle + shift} y1={y - 4} y2={y + 4} />
              ))}
          </g>
        )
      })}
      {model.seats.map((seat, index) => {
        const place = `seat-${x(index)}`
        if (!seat) return <circle key={place} cx={x(index)} cy={y} r={1.4} fill="currentColor" />
        return (
          <g key={place}>
            {seat === 'B' ? (
              <rect
                x={x(index) - radius}
                y={y - radius}
                width={2 * radius}
                height={2 * radius}
                fill="none"
                stroke="currentColor"
                strokeWidth={1.2}
              />
            ) : (
              <circle cx={x(index)} cy={y} r={radius} fill="currentColor" />
            )}
            <text
              x={x(index)}
              y={y + radius * 0.38}
              fontSize={radius * 1.08}
              fontWeight={500}
              textAnchor="middle"
              fill={seat === 'B' ? 'currentColor' : 'var(--paper)'}
            >
              {seat}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
