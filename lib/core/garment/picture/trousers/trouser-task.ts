import type { Path, Side } from '../path'
import type { Pen } from '../pen'
import type { TrouserLines } from './trouser-lines'

/** What trousers sold alone have beyond a suit's; kept apart, so that a suit's page does not load it. */
export type OwnParts = {
  /** Instead of loops, adjusters or brace buttons. */
  readonly band?: (sag: number) => string
  readonly closing?: (sag: number) => string
  readonly sidePocket?: (place: (path: Path) => Path) => string
  readonly hem?: (side: Side) => string
  readonly onFront?: () => string
}

/** Everything a part of the trousers needs to be drawn. */
export type TrouserTask = {
  readonly pen: Pen
  readonly t: TrouserLines
  readonly options: Readonly<Record<string, string>>
  readonly own?: OwnParts
}
