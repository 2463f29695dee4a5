import type { Pen } from '../pen'
import type { WaistcoatLines } from './waistcoat-lines'

export type WaistcoatTask = {
  readonly pen: Pen
  readonly w: WaistcoatLines
  readonly options: Readonly<Record<string, string>>
}
