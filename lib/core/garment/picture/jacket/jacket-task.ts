import type { Pen } from '../pen'
import type { JacketLines } from './jacket-lines'
import type { LapelLines } from './lapel-lines'

/** Everything a part of the jacket needs to be drawn. */
export type JacketTask = {
  readonly pen: Pen
  readonly j: JacketLines
  readonly l: LapelLines
  readonly options: Readonly<Record<string, string>>
  /** What is worn under it: a shirt (men: with tie; women: a shell), or nothing, so that the lining shows. */
  readonly under: 'shirt' | 'nothing'
  /** Trousers hang below: the cutaway then shows them and not the lining of the back. */
  readonly isOverTrousers: boolean
}
