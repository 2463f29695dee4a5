import type { Cloth } from '@/lib/core/garment/cloth'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import type { GarmentView } from '@/lib/core/garment/picture/drawing'
import type { GarmentMeasures } from '@/lib/core/garment/picture/measures'
import type { TileLevel } from '@/lib/core/garment/picture/weave/tile-size'
import type { GarmentSheetProps } from './garment-sheet'

export type GarmentPictureProps = GarmentSheetProps & {
  /** What it is drawn as; its family's catalogue says so. */
  readonly cut: SewnCut
  readonly design: Pick<Design, 'options' | 'values'>
  readonly cloth: Cloth
  readonly view?: GarmentView
  readonly measures?: GarmentMeasures
  /** Fineness of the cloth; chosen from `widthPx` unless given. 5 is for a close look. */
  readonly level?: TileLevel
  readonly under?: 'shirt' | 'nothing'
}
