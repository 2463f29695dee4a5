import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
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
  readonly cloths: readonly Cloth[]
  /** One line about each cloth: composition, weight, season, mill. */
  readonly clothLines: Readonly<Record<string, string>>
  /** Addresses of the looks' pictures by the look's id; the page begins with those it shows. */
  readonly lookPictures: Readonly<Record<string, string>>
  /** By `MODULE=OPTION`, what stands in the way of an option that is shown. */
  readonly obstacles: Readonly<Record<string, Obstacle>>
  /** The garment as it begins, a file of its own. */
  readonly picture: PictureFile
  /** What it shows in words, until the whole catalogue can say it anew. */
  readonly pictureLabel: string
  /** Part of every picture's address. */
  readonly pictureVersion: string
  readonly openFirst: readonly string[]
  readonly tableHref: string
}

/** What the page fetches after its first paint: the whole catalogue in one language, and its table. */
export type PageTable = {
  readonly catalogue: Catalogue
  readonly cloths: readonly Cloth[]
  readonly clothLines: Readonly<Record<string, string>>
  readonly lookPictures: Readonly<Record<string, string>>
  /** Every word; the page begins without those that only an answer of the engine needs. */
  readonly labels: ConfigureLabels
  /** The compiled table in base64. */
  readonly diagram: string
}
