import type { ReactNode } from 'react'

export type TitleBlockCell = { readonly label: string; readonly value: ReactNode }

type Props = {
  readonly name: string
  readonly line?: string
  /** Six cells: for whom (initials), version, date / scale or seed, model or fit, hash. */
  readonly cells: readonly TitleBlockCell[]
}

/** Every sheet that can be kept ends in a title block, as on a drawing. It prints. */
export function TitleBlock({ name, line, cells }: Props) {
  return (
    <section
      aria-label={name}
      className="mt-12 print:mt-7 grid break-inside-avoid print:grid-cols-[2.2fr_1fr_1fr_1fr] grid-cols-2 border-t border-l border-ink bg-sheet md:grid-cols-[2.2fr_1fr_1fr_1fr]"
    >
      <div className="col-span-2 border-r border-b border-ink px-3 pt-2 pb-[10px] md:col-span-1 md:row-span-2 print:col-span-1 print:row-span-2">
        <p className="font-serif text-title">{name}</p>
        {line && <p className="small text-ink2">{line}</p>}
      </div>
      {cells.map((cell) => (
        <div key={cell.label} className="min-w-0 border-r border-b border-ink px-3 pt-2 pb-[10px]">
          <p className="label text-ink2">{cell.label}</p>
          <div className="text-small break-words">{cell.value}</div>
        </div>
      ))}
    </section>
  )
}
