import type { Pen } from '../pen'
import type { TrouserLines } from './trouser-lines'

/** Everything a part of the trousers needs to be drawn. */
export type TrouserTask = {
  readonly pen: Pen
  readonly t: TrouserLines
  readonly options: Readonly<Record<string, string>>
}
