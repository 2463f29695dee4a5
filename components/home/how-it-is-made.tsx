import type { ReactNode } from 'react'
import { BodyFigure } from '@/components/body/body-figure'

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

/** How it works, in four drawings. */
export function HowItIsMade({ title, steps, stations, jacket, small }: Props) {
  const drawings = [
    jacket,
    <BodyFigure
      key="body"
      sex="w"
      label=""
      focus="chest"
      given={['waist', 'seat', 'sleeve', 'inseam']}
      className="h-[168px]"
    />,
    <Line key="line" stations={stations} small={small} />,
    <Parcel key="parcel" />,
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
      <div className="mx-auto w-[72px] [&_svg]:h-auto [&_svg]:w-full">{small}</div>
      <svg viewBox="0 0 280 26" className="mt-2 block w-full" fill="none" stroke="currentColor">
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

/** A flat garment parcel with its label, drawn as on a drawing. */
function Parcel() {
  return (
    <svg
      viewBox="0 0 220 150"
      className="h-[150px]"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
    >
      <path d="M20 66 96 96 204 60 128 34Z" className="fill-sheet" />
      <path d="M20 66V98L96 130V96M96 130 204 92V60" className="fill-sheet" />
      <path d="M58 81 166 47" strokeWidth=".75" opacity=".6" />
      <path d="M112 100 146 88.500V104L112 116Z" strokeWidth="1" />
      <path d="M118 103 138 96.200M118 108 132 103.200" strokeWidth=".75" />
      <path
        d="M20 112V118M96 144V150M20 115.500 96 147.500"
        className="text-chalk"
        stroke="currentColor"
        strokeWidth=".9"
        strokeDasharray="6 4"
      />
      <path
        d="M166 26c0-11 16-11 16 0 0 8-8 14-8 14s-8-6-8-14Z"
        className="text-chalk"
        stroke="currentColor"
      />
      <circle cx="174" cy="25" r="2.600" className="text-chalk" stroke="currentColor" />
    </svg>
  )
}
