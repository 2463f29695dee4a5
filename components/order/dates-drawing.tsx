export type DateMark = {
  readonly key: string
  /** Share 0..1 of the line. */
  readonly at: number
  readonly name: string
  readonly day: string
  readonly tone?: 'now' | 'late' | 'kept' | undefined
}

export type DateSpan = {
  readonly from: number
  readonly to: number
  readonly text: string
  /** What has happened is ink, what is promised is chalk. */
  readonly kind: 'done' | 'promised' | 'spare' | 'late'
}

type Props = {
  readonly label: string
  readonly marks: readonly DateMark[]
  readonly spans: readonly DateSpan[]
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

const LINE = {
  done: 'border-ink text-ink',
  promised: 'border-dashed border-chalk text-chalk',
  spare: 'border-ink text-ink',
  late: 'border-madder text-madder',
} as const

const TONE = { now: 'text-chalk', late: 'text-madder', kept: 'text-bottle' } as const

/** The dates of an order as dimension lines on one scale; names and days stand beneath as a list. */
export function DatesDrawing({ label, marks, spans }: Props) {
  return (
    <figure aria-label={label} className="mt-4">
      <div aria-hidden="true" className="relative h-10">
        {spans.map((span) => (
          <Span key={`${span.kind}-${span.from}`} {...span} />
        ))}
        {marks.map((mark) => (
          <Tick key={mark.key} at={mark.at} tone={mark.tone} />
        ))}
      </div>
      <ol className="md:relative md:h-14">
        {marks.map((mark, index) => (
          <li
            key={mark.key}
            className={`flex justify-between gap-4 border-b border-rule py-2 md:absolute md:block md:border-0 md:py-0 ${align(mark.at, marks[index + 1]?.at)}`}
            style={mark.at > 0.92 ? undefined : { left: percent(mark.at) }}
          >
            <span className={`block text-small font-medium ${mark.tone ? TONE[mark.tone] : ''}`}>
              {mark.name}
            </span>
            <span className="label block text-ink2">{mark.day}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Share of the line that a weekday and its date need. */
const ROOM = 0.2

/** Words end at their tick where the next one stands close: two dates never run together. */
function align(at: number, next = 1 + ROOM): string {
  if (at < 0.08) return 'md:text-left'
  if (at > 0.92) return 'md:right-0 md:text-right'
  return next - at < ROOM
    ? 'md:-translate-x-full md:pr-2 md:text-right'
    : 'md:-translate-x-1/2 md:text-center'
}

/** The share of the line from which a span has room for its words: on a desk, on a phone. */
const LEAST_WIDE = 0.12
const LEAST_NARROW = 0.32

function Span({ from, to, text, kind }: DateSpan) {
  const share = to - from
  return (
    <span
      className={`absolute top-3 border-t ${LINE[kind]}`}
      style={{ left: percent(from), width: percent(to - from) }}
    >
      {share > LEAST_WIDE && (
        <span
          className={`label absolute top-0 left-1/2 -translate-x-1/2 -translate-y-1/2 bg-paper px-[6px] whitespace-nowrap ${share > LEAST_NARROW ? '' : 'max-md:hidden'}`}
        >
          {text}
        </span>
      )}
    </span>
  )
}

type TickProps = { readonly at: number; readonly tone: DateMark['tone'] }

/** The 45° tick of a drawing; today is a chalk disc. */
const Tick = ({ at, tone }: TickProps) => (
  <span className="absolute top-3" style={{ left: percent(at) }}>
    <span className="absolute top-0 h-6 border-l border-ink2 opacity-50" />
    {tone === 'now' ? (
      <span className="absolute size-[9px] -translate-x-1/2 -translate-y-1/2 rounded-full bg-chalk" />
    ) : (
      <span className="absolute h-[1.6px] w-[9px] -translate-x-1/2 -rotate-45 bg-ink" />
    )}
  </span>
)
