import { ScrollRegion } from '@/components/ui/scroll-region'

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

const HEAD = 'py-2 pr-6 font-normal whitespace-nowrap text-ink2'

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {tags.map((tag) => (
        <li key={tag}>
          <a className="inline-flex min-h-6 items-center font-mono text-label" href={`#tag-${tag}`}>
            {tag}
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
        <table className="w-full min-w-[980px] text-small">
          <thead>
            <tr className="border-b border-ink text-left">
              {[station, inHand, waiting].map((column) => (
                <th key={column} scope="col" className={HEAD}>
                  {column}
                </th>
              ))}
              {[load, share].map((column) => (
                <th key={column} scope="col" className={`${HEAD} text-right`}>
                  {column}
                </th>
              ))}
              <th scope="col" className={`${HEAD} pr-0`}>
                {people}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-b border-rule align-baseline">
                <th scope="row" className="py-2 pr-6 text-left font-medium whitespace-nowrap">
                  {row.name}
                </th>
                <td className="py-2 pr-6">
                  <Tags tags={row.inHand} />
                </td>
                <td className="py-2 pr-6">
                  <Tags tags={row.waiting} />
                </td>
                <td className="py-2 pr-6 text-right whitespace-nowrap">{row.load}</td>
                <td className="py-2 pr-6 text-right whitespace-nowrap">{row.share}</td>
                <td className="py-2 whitespace-nowrap">{row.people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
