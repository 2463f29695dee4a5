import type { CutView } from './cut-views'
import type { GarmentDrawing } from './drawing'
import type { GarmentMeasures } from './measures'
import type { Pen } from './pen'

/** What the drawing of any cut is asked for. */
export type CutTask = {
  readonly pen: Pen
  readonly measures: GarmentMeasures
  readonly options: Readonly<Record<string, string>>
  readonly monogram: string
  readonly view: CutView
  /** The cloth's mean colour, for knit, tape and thread dyed to match. */
  readonly clothHex: string
  /** What a jacket or coat is worn over; a shirt unless said otherwise. */
  readonly under?: 'shirt' | 'nothing'
}

export type DrawTask = (task: CutTask) => GarmentDrawing

export const sideOfView = (view: CutView): 'front' | 'back' => (view === 'back' ? 'back' : 'front')
