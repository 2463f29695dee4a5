import { createHash } from 'node:crypto'
import type { PageTable } from '@/components/configurator/page-table'
import type { SwatchTile } from '@/components/garment/swatch'
import { swatchOf } from '@/components/garment/swatch-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
import { viewsShowing } from '@/lib/core/garment/picture/seen-in'
import { pictureAddress } from '@/lib/core/garment/picture-file/picture-address'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import { thumbnailTemplates } from '@/lib/core/garment/picture-file/thumbnail-templates'
import type { Locale } from '@/lib/core/shared/text'
import type { Published } from '@/lib/demand/published-catalogues'
import { pictureVersion } from '@/lib/infra/env'
import { clothLines, clothShown, clothsOf } from './cloths-shown'
import { labelsIn } from './labels-in'
import { windowOf } from './window-of'

type Table = { readonly text: string; readonly key: string }

/** A published version never changes, and neither does what a page of one language gets of it. */
const written = new WeakMap<Published, Map<Locale, Table>>()

/** What the configurator fetches after its first paint, and the key that names exactly this text. */
export async function tableOf(offered: Published, locale: Locale): Promise<Table> {
  const known = written.get(offered)?.get(locale)
  if (known) return known
  const { catalogue, diagram } = offered
  const cloths = clothsOf(catalogue)
  const table: PageTable = {
    catalogue: windowOf(catalogue, locale),
    cloths: cloths.map((cloth) => clothShown(cloth, locale)),
    swatches: swatchesOf(cloths),
    clothLines: await clothLines(cloths, locale),
    lookPictures: lookPictures(catalogue),
    thumbnails: thumbnailTemplates(catalogue, pictureVersion()),
    seenIn: seenIn(catalogue),
    labels: await labelsIn(locale),
    diagram: Buffer.from(diagram).toString('base64'),
  }
  const text = JSON.stringify(table)
  const made = { text, key: createHash('sha256').update(text).digest('hex').slice(0, 16) }
  const ofOffered = written.get(offered) ?? new Map<Locale, Table>()
  written.set(offered, ofOffered.set(locale, made))
  return made
}

export const swatchesOf = (cloths: readonly Cloth[]): Record<string, SwatchTile> =>
  Object.fromEntries(cloths.map((cloth) => [cloth.id, swatchOf(cloth)]))

const seenIn = ({ cut, modules }: Catalogue) =>
  Object.fromEntries(
    modules.flatMap(({ id }) => {
      const views = viewsShowing(cut, id)
      return views.length > 0 ? [[id, views]] : []
    }),
  )

const LOOK_WIDTH_PX = 88

/** Small pictures of the complete looks, by look. */
export function lookPictures(catalogue: Catalogue): Record<string, string> {
  const cloths = clothsOf(catalogue)
  return Object.fromEntries(
    catalogue.looks.flatMap(({ id, options }) => {
      const cloth = cloths.find((each) => each.id === options.cloth)
      if (!cloth) return []
      const design = { options, values: {} }
      const shown = { view: 'front', widthPx: LOOK_WIDTH_PX, under: 'shirt' } as const
      const request = pictureOfDesign(catalogue.cut, design, cloth, shown)
      return [[id, pictureAddress(request, pictureVersion())]]
    }),
  )
}
