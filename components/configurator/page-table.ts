import type { SwatchTile } from '@/components/garment/swatch'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { CutView } from '@/lib/core/garment/picture/cut-views'
import type { PictureFile } from '@/lib/core/garment/picture-file/picture-request'
import type { ConfigureLabels } from './labels'
import type { Obstacle } from './outlook'

/**
 * What the page begins with: the truth as the server read it, for the rows that are open on arrival.
 * Every module is named with what is chosen in it; the other options come with the table.
 */
export type Opening = {
  readonly catalogue: Catalogue
  /** How many options the modules of open groups have in all; `withPlaces` makes room for them. */
  readonly counts: Readonly<Record<string, number>>
  /** The one the garment is drawn in; of the others a page needs no more than their swatches. */
  readonly cloths: readonly Cloth[]
  readonly swatches: Readonly<Record<string, SwatchTile>>
  /** One line about a cloth: composition, weight, season, mill. */
  readonly clothLines: Readonly<Record<string, string>>
  /** Addresses of the looks' pictures by the look's id; the page begins with those it shows. */
  readonly lookPictures: Readonly<Record<string, string>>
  /** By `MODULE=OPTION`, what stands in the way of an option that is shown. */
  readonly obstacles: Readonly<Record<string, Obstacle>>
  /** The garment as it begins, a file of its own. */
  readonly picture: PictureFile
  /** What it shows in words, until the whole catalogue can say it anew. */
  readonly pictureLabel: string
  /** Addresses of the line drawings of each module's options, the option left open. */
  readonly thumbnails: Readonly<Record<string, string>>
  readonly openFirst: readonly string[]
  readonly tableHref: string
}

/** What the page fetches after its first paint: the whole catalogue in one language, and its table. */
export type PageTable = {
  readonly catalogue: Catalogue
  readonly cloths: readonly Cloth[]
  readonly swatches: Readonly<Record<string, SwatchTile>>
  readonly clothLines: Readonly<Record<string, string>>
  readonly lookPictures: Readonly<Record<string, string>>
  readonly thumbnails: Readonly<Record<string, string>>
  /** The views that show a module, the best first; those that cannot be seen are not named. */
  readonly seenIn: Readonly<Record<string, readonly CutView[]>>
  /** Every word; the page begins without those that only an answer of the engine needs. */
  readonly labels: ConfigureLabels
  /** The compiled table in base64. */
  readonly diagram: string
}
