import { ScrollRegion } from '@/components/ui/scroll-region'

export type GarmentRow = {
  readonly tag: string
  readonly whose: string
  readonly garment: string
  readonly fit: string
  readonly place: string
  readonly isOurs: boolean
  readonly isLate: boolean
  readonly done: string
  readonly leaves: string
  readonly promised: string
  /** What was promised first, where the promise has moved. */
  readonly moved: string | null
}

type Props = {
  readonly title: string
  readonly empty: string
  readonly columns: readonly {
    readonly key: Exclude<keyof GarmentRow, 'isOurs' | 'isLate' | 'moved'>
    readonly label: string
    readonly isNumber: boolean
  }[]
  readonly rows: readonly GarmentRow[]
}

/** Every garment on the floor by its tag; whose it is, the plant does not know. */
export function GarmentTable({ title, empty, columns, rows }: Props) {
  const [first, ...others] = columns
  const side = (isNumber: boolean) => (isNumber ? 'pl-6 text-right' : 'pr-6 text-left')
  return (
    <div className="section">
      <h2 id="garments" className="minor">
        {title}
      </h2>
      {rows.length === 0 ? (
        <p className="small mt-4 text-ink2">{empty}</p>
      ) : (
        <ScrollRegion labelledBy="garments">
          <table className="w-full min-w-[980px] text-small whitespace-nowrap">
            <thead>
              <tr className="border-b border-ink">
                {columns.map(({ key, label, isNumber }) => (
                  <th
                    key={key}
                    scope="col"
                    className={`py-2 font-normal text-ink2 ${side(isNumber)}`}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr
                  key={row.tag}
                  id={`tag-${row.tag}`}
                  className={`border-b border-rule align-baseline target:bg-tint ${row.isOurs ? 'font-medium' : ''}`}
                >
                  <th
                    scope="row"
                    className="py-2 pr-6 text-left font-mono text-label font-[inherit]"
                  >
                    {first && row[first.key]}
                  </th>
                  {others.map(({ key, isNumber }) => (
                    <td
                      key={key}
                      className={`py-2 ${side(isNumber)} ${key === 'place' && row.isLate ? 'text-madder' : ''}`}
                    >
                      {row[key]}
                      {key === 'promised' && row.moved && (
                        <span className="text-madder"> {row.moved}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  )
}
