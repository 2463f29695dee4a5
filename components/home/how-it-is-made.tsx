'use client'

import type { ReactNode } from 'react'

type Step = { readonly title: string; readonly text: string }
type Props = {
  readonly title: string
  readonly steps: readonly Step[]
  readonly stations: readonly [string, string, string]
  /** The first drawing: a jacket with one numbered point. */
  readonly jacket: ReactNode
  /** The third: a small jacket on the line. */
  readonly small: ReactNode
}

/**
 * How it works, in four drawings. It keeps no state: in the browser it is code that is fetched once,
 * where the page would carry it twice, as HTML and as data.
 */
export function HowItIsMade({ title, steps, stations, jacket, small }: Props) {
  const drawings = [
    jacket,
    <Drawing key="body" name="measured-figure" width={67} height={168} />,
    <Line key="line" stations={stations} small={small} />,
    <Drawing key="parcel" name="parcel" width={220} height={150} />,
  ]
  return (
    <section className="section">
      <h2>{title}</h2>
      <ol className="mt-8 grid gap-x-6 gap-y-12 md:grid-cols-2 lg:grid-cols-4">
        {steps.map((step, index) => (
          <li key={step.title} className="flex flex-col">
            <div aria-hidden="true" className="flex h-[170px] items-end [&_svg]:max-h-[170px]">
              {drawings[index]}
            </div>
            <h3 className="mt-4 flex items-center gap-3">
              <span className="inline-grid size-6 flex-none place-items-center rounded-full border border-ink bg-sheet font-sans text-label font-medium">
                {index + 1}
              </span>
              {step.title}
            </h3>
            <p className="small mt-2 text-ink2">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A line of stations: behind is ink, ahead is dashed chalk. */
function Line({
  stations,
  small,
}: {
  readonly stations: readonly [string, string, string]
  readonly small: ReactNode
}) {
  return (
    <div className="w-full max-w-[280px]">
      <div className="mx-auto w-[72px]">{small}</div>
      <svg
        viewBox="0 0 280 26"
        className="mt-2 block w-full"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <path d="M4 13H140" />
        <path
          d="M140 13H276"
          className="text-chalk"
          strokeDasharray="6 4"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {[8, 52, 96, 140].map((x) => (
          <path key={x} d={`M${x - 4} 17l8 -8`} strokeWidth="1.6" />
        ))}
        {[184, 228, 272].map((x) => (
          <circle
            key={x}
            cx={x}
            cy="13"
            r="4.5"
            className="fill-paper text-chalk"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        ))}
      </svg>
      <p className="label flex justify-between text-ink2">
        <span>{stations[0]}</span>
        <span className="font-medium text-ink">{stations[1]}</span>
        <span>{stations[2]}</span>
      </p>
    </div>
  )
}

type DrawingProps = { readonly name: string; readonly width: number; readonly height: number }

/** A drawing of the house that never changes; the words stand beneath it. */
const Drawing = ({ name, ...size }: DrawingProps) => (
  <img src={`/drawing/${name}.svg`} alt="" {...size} loading="lazy" decoding="async" />
)
