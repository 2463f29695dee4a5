import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import { tagText } from './tag-text'

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

/** On a phone these give way; how it fits and how far it has come stand under the garment's name. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['whose', 'fit', 'done', 'leaves'])
const shown = (key: string) => (WIDE_ONLY.has(key) ? 'max-md:hidden' : '')

/** Every garment on the floor by its tag; whose it is, the plant does not know. */
export function GarmentTable({ title, empty, columns, rows }: Props) {
  const [first, ...others] = columns
  const side = (isNumber: boolean) =>
    isNumber ? 'pl-3 text-right md:pl-6 print:pl-3' : 'pr-3 text-left md:pr-6 print:pr-3'
  return (
    <div className="section">
      <h2 id="garments" className="minor">
        {title}
      </h2>
      {rows.length === 0 ? (
        <p className="small mt-4 text-ink2">{empty}</p>
      ) : (
        <ScrollRegion labelledBy="garments">
          <table className="w-full text-small md:min-w-[980px] md:whitespace-nowrap print:min-w-0 print:text-label">
            <TableHead
              columns={columns.map((column) => ({
                ...column,
                className: `${side(column.isNumber)} ${shown(column.key)}`,
              }))}
            />
            <tbody>
              {rows.map((row) => (
                <tr
                  key={row.tag}
                  id={`tag-${row.tag}`}
                  className={`border-b border-rule align-baseline target:bg-tint ${row.isOurs ? 'font-medium' : ''}`}
                >
                  <th
                    scope="row"
                    className="py-2 pr-3 text-left font-mono text-label font-[inherit] md:pr-6"
                  >
                    {first?.key === 'tag' ? tagText(row.tag) : first && row[first.key]}
                  </th>
                  {others.map(({ key, isNumber }) => (
                    <td
                      key={key}
                      className={`py-2 ${side(isNumber)} ${shown(key)} ${key === 'garment' ? 'whitespace-nowrap' : ''} ${key === 'place' && row.isLate ? 'text-madder' : ''}`}
                    >
                      {row[key]}
                      {key === 'garment' && (
                        <span className="label block text-ink2 md:hidden">
                          {`${row.fit}, ${row.done}`}
                        </span>
                      )}
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
