import type { Path, Side } from '../path'
import type { Pen } from '../pen'
import type { WaistcoatLines } from './waistcoat-lines'

/** What a waistcoat sold alone has beyond a suit's. */
export type OwnParts = {
  readonly pockets: (place: (path: Path) => Path, side: Side) => string
  readonly lapel: (side: Side, half: Path) => string
}

export type WaistcoatTask = {
  readonly pen: Pen
  readonly w: WaistcoatLines
  readonly options: Readonly<Record<string, string>>
  readonly own?: OwnParts
}
