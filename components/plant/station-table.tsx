import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import { tagText } from './tag-text'

export type StationRow = {
  readonly id: string
  readonly name: string
  readonly people: string
  readonly inHand: readonly string[]
  readonly waiting: readonly string[]
  readonly load: string
  readonly share: string
}

type Props = {
  readonly title: string
  readonly columns: readonly [string, string, string, string, string, string]
  readonly rows: readonly StationRow[]
}

/** On a phone a station's people stand under its name, and its minutes give way to their share. */
const WIDE_ONLY = 'max-md:hidden'
const HEAD = 'pr-3 md:pr-6 md:whitespace-nowrap'

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {tags.map((tag) => (
        <li key={tag}>
          <a
            className="inline-flex min-h-11 items-center font-mono text-label md:min-h-6"
            href={`#tag-${tag}`}
          >
            {tagText(tag)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The floor, station by station, in the order in which a garment passes them. */
export function StationTable({ title, columns, rows }: Props) {
  const [station, inHand, waiting, load, share, people] = columns
  return (
    <div className="section">
      <h2 id="stations" className="minor">
        {title}
      </h2>
      <ScrollRegion labelledBy="stations">
        <table className="w-full md:min-w-[980px] text-small print:min-w-0 print:text-label">
          <TableHead
            columns={[
              { key: 'station', label: station, className: HEAD },
              { key: 'inHand', label: inHand, className: HEAD },
              { key: 'waiting', label: waiting, className: HEAD },
              { key: 'load', label: load, isNumber: true, className: `${HEAD} ${WIDE_ONLY}` },
              { key: 'share', label: share, isNumber: true, className: `${HEAD} max-md:pr-0` },
              { key: 'people', label: people, className: `${HEAD} ${WIDE_ONLY} md:pr-0` },
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-b border-rule align-baseline">
                <th
                  scope="row"
                  className="py-2 pr-3 text-left font-medium md:pr-6 md:whitespace-nowrap"
                >
                  {row.name}
                  <span className="label block font-normal text-ink2 md:hidden">{row.people}</span>
                </th>
                <td className="py-2 pr-3 md:pr-6">
                  <Tags tags={row.inHand} />
                </td>
                <td className="py-2 pr-3 md:pr-6">
                  <Tags tags={row.waiting} />
                </td>
                <td className={`py-2 pr-6 text-right whitespace-nowrap ${WIDE_ONLY}`}>
                  {row.load}
                </td>
                <td className="py-2 text-right whitespace-nowrap md:pr-6">{row.share}</td>
                <td className={`py-2 whitespace-nowrap ${WIDE_ONLY}`}>{row.people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
