import type { Cloth } from '../../cloth'
import type { TileLevel } from './tile-size'

/**
 * A swatch is looked at as it is: WebP, a quarter of the bytes. The others are joined edge to edge over
 * a garment, also where only PNG is read: not a grain may be lost.
 */
export const tileFile = (cloth: Pick<Cloth, 'id'>, level: TileLevel) =>
  `${cloth.id}-${level}.${level === 5 ? 'webp' : 'png'}`

/** Where the drawn tile of a cloth is served. */
export const tileHref = (cloth: Pick<Cloth, 'id'>, level: TileLevel) =>
  `/cloth/${tileFile(cloth, level)}`
