export type TableColumn = {
  readonly key: string
  readonly label: string
  /** Figures stand right, as they do in the column below. */
  readonly isNumber?: boolean
  /** The space beside it, where it is not the usual one, and the widths at which it is shown. */
  readonly className?: string
}

/** What each column of a table says, in grey over one line of ink. */
export function TableHead({ columns }: { readonly columns: readonly TableColumn[] }) {
  return (
    <thead>
      <tr className="border-b border-ink">
        {columns.map(({ key, label, isNumber = false, className = 'pr-6 last:pr-0' }) => (
          <th
            key={key}
            scope="col"
            className={`py-2 font-normal text-ink2 ${isNumber ? 'text-right' : 'text-left'} ${className}`}
          >
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
