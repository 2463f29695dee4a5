'use client'

import { spreadMarks } from './spread-marks'

/** One date, at its share (0..1) of the time from the first to the last. */
export type DateMark = {
  readonly key: string
  readonly at: number
  readonly name: string
  readonly day: string
  /** The same for a narrow screen. */
  readonly dayShort: string
  readonly tone?: 'estimate' | 'late'
}

export type DateSpan = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly textShort: string
  /** An estimate ends soft: its band is as long as the stated interval. */
  readonly estimate?: { readonly low: number; readonly high: number }
}

type Props = {
  readonly label: string
  readonly marks: readonly DateMark[]
  readonly spans: readonly DateSpan[]
}

/** The widest label needs a quarter of the line. */
const MIN_GAP = 0.25
const TONE = { estimate: 'text-ochre', late: 'text-madder' } as const

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Dates as a dimension line: from today over the plant's door to the day it is for. */
export function DatesLine({ label, marks, spans }: Props) {
  const shares = marks.map((mark) => mark.at)
  const { places, placeOf } = spreadMarks(shares, MIN_GAP)
  return (
    <figure aria-label={label} className="mt-2">
      <div aria-hidden="true" className="relative h-9">
        {marks.map((mark, index) => (
          <span
            key={mark.key}
            className="absolute top-3 h-7 w-px bg-ink2 opacity-50"
            style={{ left: percent(places[index] ?? 0) }}
          />
        ))}
        {spans.map((span) => (
          <Span key={span.text} span={span} placeOf={placeOf} />
        ))}
      </div>
      <ol className="relative h-[84px] md:h-12">
        {marks.map((mark, index) => (
          <li
            key={mark.key}
            className={`absolute top-0 w-[24%] ${align(index, marks.length)} ${mark.tone ? TONE[mark.tone] : ''}`}
            style={
              index === marks.length - 1 ? { right: 0 } : { left: percent(places[index] ?? 0) }
            }
          >
            <span className="block text-small leading-5 font-medium">{mark.name}</span>
            <span className={`label block ${mark.tone ? '' : 'text-ink2'}`}>
              <span className="md:hidden">{mark.dayShort}</span>
              <span className="max-md:hidden">{mark.day}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

const align = (index: number, count: number) =>
  index === 0 ? 'text-left' : index === count - 1 ? 'text-right' : '-translate-x-1/2 text-center'

type SpanProps = { readonly span: DateSpan; readonly placeOf: (share: number) => number }

function Span({ span, placeOf }: SpanProps) {
  const { estimate } = span
  const from = placeOf(span.from)
  const to = placeOf(span.to)
  const lineEnd = estimate ? placeOf(estimate.low) : to
  return (
    <span className={estimate ? 'text-ochre' : 'text-ink'}>
      <span
        className="absolute top-4 h-px bg-current"
        style={{ left: percent(from), width: percent(Math.max(0, lineEnd - from)) }}
      />
      <Tick at={from} />
      {estimate ? (
        <span
          className="absolute top-[9px] h-[14px] soft-end"
          style={{ left: percent(lineEnd), width: percent(placeOf(estimate.high) - lineEnd) }}
        />
      ) : (
        <Tick at={to} />
      )}
      <span
        className="label absolute top-[6px] -translate-x-1/2 bg-paper px-[6px] whitespace-nowrap"
        style={{ left: percent((from + to) / 2) }}
      >
        <span className="md:hidden">{span.textShort}</span>
        <span className="max-md:hidden">{span.text}</span>
      </span>
    </span>
  )
}

/** The 45° tick of a drawing, 9 px long. */
const Tick = ({ at }: { readonly at: number }) => (
  <span
    className="absolute top-4 h-[1.6px] w-[9px] -translate-x-1/2 -rotate-45 bg-current"
    style={{ left: percent(at) }}
  />
)
