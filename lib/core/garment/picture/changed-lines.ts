import type { CutRequest } from './draw-cut'
import { drawCutWith } from './draw-cut'
import { num, type Path } from './path'
import type { Pen } from './pen'
import { SILENT_PEN } from './silent-pen'

/**
 * What a change draws anew: the edges of pieces, slits and buttons that stand in the second drawing
 * and not in the first; and the places of buttons that fall away.
 */
type ChangedLines = {
  readonly drawn: readonly Path[]
  readonly buttons: readonly Button[]
  readonly gone: readonly Button[]
}

type Button = { readonly x: number; readonly y: number; readonly diameterMm: number }

type Options = Readonly<Record<string, string>>
type Asked = Pick<CutRequest, 'cut' | 'view' | 'sex' | 'measures'>

export function changedLines(asked: Asked, before: Options, after: Options): ChangedLines {
  const [first, second] = [before, after].map((options) => linesOf({ ...asked, options }))
  if (!first || !second) return { drawn: [], buttons: [], gone: [] }
  return {
    drawn: [...second.paths].filter((path) => !first.paths.has(path)),
    buttons: missing(second.buttons, first.buttons),
    gone: missing(first.buttons, second.buttons),
  }
}

const missing = (from: ReadonlyMap<string, Button>, among: ReadonlyMap<string, Button>): Button[] =>
  [...from].filter(([key]) => !among.has(key)).map(([, button]) => button)

function linesOf(request: Asked & { readonly options: Options }) {
  const paths = new Set<Path>()
  const buttons = new Map<string, Button>()
  const keep = (path: Path) => {
    paths.add(path)
    return ''
  }
  const pen: Pen = {
    ...SILENT_PEN,
    piece: (path, _fill, _shades, style = {}) => keep(style.edge ?? path),
    slit: keep,
    button: ([x, y], diameterMm) => {
      buttons.set(`${num(x)} ${num(y)}`, { x, y, diameterMm })
      return ''
    },
  }
  drawCutWith(pen, request, '#8a8f98')
  return { paths, buttons }
}
