/**
 * Rows of a CSV text (RFC 4180): commas, quotes doubled within quotes, any line end; blank lines and a
 * byte order mark are read over. Undefined when a quote never closes.
 */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

export function csvRows(text: string): CsvRow[] | undefined {
  const rows: CsvRow[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  let startedAt = 1
  let cells: string[] = []
  while (cell.lastIndex < text.length || cells.length > 0) {
    const found = cell.exec(text)
    if (!found) return undefined
    const [whole, quoted, plain = '', end] = found
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: startedAt, cells })
    cells = []
    startedAt = line
  }
  return rows
}
