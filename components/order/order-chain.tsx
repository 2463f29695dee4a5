import type { Seat } from '@/lib/core/business-model/models.data'

export type ChainSeat = { readonly key: string; readonly letter: Seat; readonly name: string }
export type ChainLink = { readonly key: string; readonly what: string; readonly fact: string }

type Props = {
  readonly label: string
  readonly seats: readonly ChainSeat[]
  /** One fewer than the seats. */
  readonly links: readonly ChainLink[]
}

/** The model's chain in its large form: who took part, and over each hop what went across it. */
export function OrderChain({ label, seats, links }: Props) {
  return (
    <ol aria-label={label} className="mt-6 lg:flex lg:items-start">
      {seats.map((seat, index) => {
        const link = links[index]
        return (
          <li key={seat.key} className={link ? 'lg:flex-1' : ''}>
            <div className="lg:relative">
              {link && (
                <p className="label relative ml-[13px] hidden border-b border-chalk pb-1 text-center text-chalk lg:mr-[-13px] lg:block">
                  <span className="block font-medium">{link.fact}</span>
                  <End side="left" />
                  <End side="right" />
                </p>
              )}
              {!link && (
                <p aria-hidden="true" className="label invisible hidden border-b pb-1 lg:block">
                  &nbsp;
                </p>
              )}
              <div className="flex items-center lg:mt-3">
                <SeatMark letter={seat.letter} />
                {link ? (
                  <span className="hidden flex-1 border-t-[1.2px] border-ink lg:block" />
                ) : null}
                <span className="ml-4 font-medium lg:hidden">{seat.name}</span>
              </div>
              <p className="mt-1 hidden text-small font-medium lg:block">{seat.name}</p>
              {link && <p className="label hidden text-ink2 lg:block">{link.what}</p>}
            </div>
            {link && (
              <p className="label my-1 ml-[13px] border-l-[1.2px] border-ink py-2 pl-7 lg:hidden">
                <span className="text-ink2">{link.what}</span>
                <span className="block font-medium text-chalk">{link.fact}</span>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const End = ({ side }: { readonly side: 'left' | 'right' }) => (
  <span
    className={`absolute -bottom-px h-[1.6px] w-[9px] -rotate-45 bg-chalk ${side === 'left' ? '-left-1' : '-right-1'}`}
  />
)

/** Filled disc for those who make, serve and connect; an open square for an intermediary. */
function SeatMark({ letter }: { readonly letter: Seat }) {
  const shape =
    letter === 'B' ? 'border-[1.2px] border-ink text-ink' : 'rounded-full bg-ink text-paper'
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-[27px] shrink-0 items-center justify-center text-label font-medium ${shape}`}
    >
      {letter}
    </span>
  )
}
