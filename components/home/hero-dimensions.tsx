import { DimensionLine } from '@/components/garment/dimension-line'
import type { GarmentPlaces } from '@/components/garment/garment-sheet'
import { figureOf } from '@/lib/core/garment/picture/measures'

export type DimensionNames = { readonly length: string; readonly sleeve: string }

/** Two measures of the drawn jacket, as on a drawing. */
export const heroDimensions =
  (names: DimensionNames) => (drawing: GarmentPlaces, mmPerPx: number) => {
    const { backLength, sleeve } = drawing.dimensions
    const measures = figureOf('suit-women')
    if (!backLength || !sleeve) return null
    const [top, bottom] = backLength
    const x = drawing.frame.x - 34
    return (
      <g className="max-md:hidden">
        <DimensionLine
          from={[x, top[1]]}
          to={[x, bottom[1]]}
          label={`${names.length} ${measures.jacketLengthMm} mm`}
          mmPerPx={mmPerPx}
        />
        <DimensionLine
          from={sleeve[0]}
          to={sleeve[1]}
          label={`${names.sleeve} ${measures.sleeveMm} mm`}
          mmPerPx={mmPerPx}
          offsetMm={64}
        />
      </g>
    )
  }
