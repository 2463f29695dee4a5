import type { GarmentDoubt } from '@/lib/core/body/garment-doubt'
import type { MeasureLabels, MeasureNames } from './measure-form-types'

type Props = {
  readonly doubts: readonly GarmentDoubt[]
  readonly labels: MeasureLabels
  readonly names: MeasureNames
}

/** What is left unknown, in the words of the garment; each with a bar as long as its interval. */
export function DoubtList({ doubts, labels, names }: Props) {
  const most = Math.max(1, ...doubts.map(({ within90Mm }) => within90Mm))
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h3>{labels.doubt}</h3>
      {doubts.length === 0 ? (
        <p className="small mt-1 text-ink2">{labels.doubtBefore}</p>
      ) : (
        <>
          <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
            {doubts.map(({ place, within90Mm }) => (
              <li
                key={place}
                className="flex items-center justify-between gap-4 border-b border-rule py-1 text-small"
              >
                <span>
                  {labels.within
                    .replace('{place}', names.places[place])
                    .replace('{mm}', String(within90Mm))}
                </span>
                <svg
                  aria-hidden="true"
                  viewBox="-50 -5 100 10"
                  className="h-[10px] w-[100px] flex-none text-ochre"
                >
                  {[1, 0.7, 0.4].map((share) => (
                    <rect
                      key={share}
                      x={(-48 * share * within90Mm) / most}
                      y="-3"
                      width={(96 * share * within90Mm) / most}
                      height="6"
                      fill="currentColor"
                      opacity="0.22"
                    />
                  ))}
                  <path d="M0 -5V5" stroke="currentColor" strokeWidth="1" />
                </svg>
              </li>
            ))}
          </ul>
          <p className="label mt-2 text-ink2">{labels.doubtNote}</p>
        </>
      )}
    </section>
  )
}
