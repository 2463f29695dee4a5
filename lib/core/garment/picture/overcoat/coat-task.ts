import type { LapelLines } from '../jacket/lapel-lines'
import type { Pen } from '../pen'
import type { CoatLines } from './coat-lines'

export type CoatView = 'front' | 'back'

/** Everything a part of the overcoat needs to be drawn. */
export type CoatTask = {
  readonly pen: Pen
  readonly j: CoatLines
  readonly l: LapelLines
  readonly options: Readonly<Record<string, string>>
}
