export type StationMark = {
  readonly key: string
  readonly name: string
  readonly state: 'done' | 'now' | 'to-come'
  /** "23 Nov", "now", "planned for 7 December" */
  readonly when: string
  /** Read out where the picture says it: done, now, to come. */
  readonly stateWord: string
}

type Props = { readonly label: string; readonly marks: readonly StationMark[] }

/** The way through the plant: ticks on ink for what is done, one disc for now, dashed chalk ahead. */
export function StationLine({ label, marks }: Props) {
  return (
    <ol aria-label={label} className="mt-6 lg:flex print:mt-3 print:columns-2 print:gap-8">
      {marks.map((mark, index) => (
        <li
          key={mark.key}
          aria-current={mark.state === 'now' ? 'step' : undefined}
          className="relative flex min-h-9 flex-1 print:min-h-7 gap-x-3 lg:block lg:min-w-0 lg:pt-9 lg:text-center"
        >
          <Rail state={mark.state} isFirst={index === 0} isLast={index === marks.length - 1} />
          <Mark state={mark.state} />
          <span
            className={`ml-8 text-small lg:mx-1 lg:block lg:text-label lg:[overflow-wrap:anywhere] lg:hyphens-auto ${mark.state === 'now' ? 'font-medium text-chalk' : ''}`}
          >
            {mark.name}
          </span>
          <span
            className={`label ml-auto block whitespace-nowrap lg:ml-0 lg:whitespace-normal ${mark.state === 'now' ? 'text-chalk' : 'text-ink2'}`}
          >
            <span className="sr-only">{`${mark.stateWord} `}</span>
            {mark.when}
          </span>
        </li>
      ))}
    </ol>
  )
}

type RailProps = {
  readonly state: StationMark['state']
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Each stop draws its half of the line before it and its half after it. */
function Rail({ state, isFirst, isLast }: RailProps) {
  const before = state === 'to-come' ? 'border-dashed border-chalk' : 'border-ink'
  const after = state === 'done' ? 'border-ink' : 'border-dashed border-chalk'
  return (
    <span aria-hidden="true">
      {!isFirst && (
        <span
          className={`absolute top-0 left-[10px] h-3 border-l lg:top-[14px] lg:left-0 lg:h-0 lg:w-1/2 lg:border-t lg:border-l-0 ${before}`}
        />
      )}
      {!isLast && (
        <span
          className={`absolute top-3 bottom-0 left-[10px] border-l lg:top-[14px] lg:right-0 lg:bottom-auto lg:left-1/2 lg:border-t lg:border-l-0 ${after}`}
        />
      )}
    </span>
  )
}

const AT = 'absolute left-[10px] top-3 -translate-x-1/2 -translate-y-1/2 lg:left-1/2 lg:top-[14px]'

function Mark({ state }: { readonly state: StationMark['state'] }) {
  if (state === 'done')
    return <span aria-hidden="true" className={`${AT} h-[1.6px] w-[12px] -rotate-45 bg-ink`} />
  if (state === 'now')
    return (
      <span
        aria-hidden="true"
        className={`${AT} size-[18px] rounded-full bg-chalk outline outline-offset-4 outline-chalk`}
      />
    )
  return (
    <span
      aria-hidden="true"
      className={`${AT} size-[10px] rounded-full border border-chalk bg-paper`}
    />
  )
}
