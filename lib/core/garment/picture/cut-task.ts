import type { GarmentMeasures } from './measures'
import type { Pen } from './pen'

export type CutSide = 'front' | 'back'

/** What the drawing of any cut is asked for. */
export type CutTask = {
  readonly pen: Pen
  readonly measures: GarmentMeasures
  readonly options: Readonly<Record<string, string>>
  readonly monogram: string
  readonly side: CutSide
  /** The cloth's mean colour, for knit, tape and thread dyed to match. */
  readonly clothHex: string
}
