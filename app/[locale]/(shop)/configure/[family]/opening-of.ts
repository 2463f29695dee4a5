import { type Obstacle, Outlook } from '@/components/configurator/outlook'
import type { Opening } from '@/components/configurator/page-table'
import {
  groupsOpenFirst,
  modulesFirst,
  NAMED_IN_HEADING,
  optionsFirst,
} from '@/components/configurator/shown-first'
import type { Catalogue, Module, Option } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import type { PictureFile } from '@/lib/core/garment/picture-file/picture-request'
import { thumbnailTemplates } from '@/lib/core/garment/picture-file/thumbnail-templates'
import type { Locale } from '@/lib/core/shared/text'
import type { Published } from '@/lib/demand/published-catalogues'
import { pictureVersion } from '@/lib/infra/env'
import { pictureFile } from '@/lib/infra/pictures/picture-file'
import { paths } from '@/lib/paths'
import { clothLines, clothShown, clothsOf } from './cloths-shown'
import { lookPictures, swatchesOf, tableOf } from './table-of'
import { windowOf } from './window-of'

type Begun = {
  readonly start: Design
  readonly locale: Locale
  /** Complete looks are shown on arrival: they need every option's name and price. */
  readonly byLooks: boolean
}

/** What the page begins with: enough for its first view, with the truth about each row in it. */
export async function openingOf(offered: Published, begun: Begun): Promise<Opening> {
  const { start, locale, byLooks } = begun
  const { catalogue } = offered
  const whole = windowOf(catalogue, locale)
  const openFirst = groupsOpenFirst(catalogue.groups)
  const shown = openFirst.flatMap((groupId) =>
    modulesFirst(catalogue.modules.filter(({ group }) => group === groupId)),
  )
  const isShown = ({ id, options }: Module, option: Option) =>
    shown.some((module) => module.id === id) &&
    optionsFirst(options, [start.options[id]]).some((each) => each.id === option.id)
  const cloths = clothsOf(catalogue).filter(({ id }) =>
    catalogue.modules.some((module) =>
      module.options.some(
        (option) =>
          option.id === id &&
          module.id === 'cloth' &&
          (isShown(module, option) || start.options.cloth === id),
      ),
    ),
  )
  const worn = cloths.filter(({ id }) => id === start.options.cloth)
  const { key } = await tableOf(offered, locale)
  return {
    catalogue: byLooks ? { ...whole, rules: [] } : trimmed(whole, start, openFirst, isShown),
    counts: byLooks ? {} : countsOf(catalogue, openFirst),
    cloths: worn.map((cloth) => clothShown(cloth, locale)),
    swatches: swatchesOf(cloths),
    clothLines: await clothLines(worn, locale),
    lookPictures: byLooks ? lookPictures(catalogue) : {},
    obstacles: obstaclesOf(offered, start, shown),
    picture: firstPicture(catalogue, start),
    pictureLabel: describeGarment(start, catalogue, clothsOf(catalogue), locale, 'front'),
    thumbnails: thumbnailTemplates({ ...catalogue, modules: shown }, pictureVersion()),
    openFirst,
    tableHref: paths.configureTable(locale, catalogue.id, catalogue.version, key),
  }
}

/** The garment as it is opened, with room for the callouts beside it. */
function firstPicture(catalogue: Catalogue, start: Design): PictureFile {
  const cloth = clothById(start.options.cloth) ?? clothsOf(catalogue)[0]
  if (!cloth) throw new Error(`${catalogue.id} has no cloth`)
  const shown = { view: 'front', widthPx: 680, roomMm: 160, under: 'shirt' } as const
  const file = pictureFile(pictureOfDesign(catalogue.cut, start, cloth, shown))
  // Nothing is measured on this page.
  return { ...file, dimensions: {} }
}

/** Options nobody sees yet are left out. */
function trimmed(
  whole: Catalogue,
  start: Design,
  openFirst: readonly string[],
  isShown: (module: Module, option: Option) => boolean,
): Catalogue {
  const modules = whole.modules.filter(isTold(whole, start, openFirst)).map((module) => {
    const isNeeded = (option: Option) =>
      start.options[module.id] === option.id || isShown(module, option)
    return { ...module, options: module.options.filter(isNeeded).map(seen) }
  })
  return { ...whole, modules, rules: [], looks: [] }
}

/** How many options there are, where that is said on arrival. */
const countsOf = ({ modules }: Catalogue, openFirst: readonly string[]) =>
  Object.fromEntries(
    modules.flatMap(({ id, group, options }) =>
      openFirst.includes(group) ? [[id, options.length]] : [],
    ),
  )

/** Of a closed group: what its heading names, and what the price or the day is made of. */
function isTold(whole: Catalogue, { options }: Design, openFirst: readonly string[]) {
  const named = whole.groups.flatMap(({ id }) =>
    whole.modules
      .filter((module) => module.group === id && (options[module.id] ?? 'none') !== 'none')
      .slice(0, NAMED_IN_HEADING),
  )
  return (module: Module): boolean => {
    const chosen = module.options.find(({ id }) => id === options[module.id])
    const counts = chosen !== undefined && (chosen.priceCents !== 0 || chosen.days !== 0)
    return openFirst.includes(module.group) || named.includes(module) || counts
  }
}

/** Of the attributes only what is painted; layers only where they say that nothing can be seen. */
function seen({ attributes, layers, ...option }: Option): Option {
  const colour = attributes?.colour
  return {
    ...option,
    ...(colour === undefined ? {} : { attributes: { colour } }),
    ...(layers?.length === 0 ? { layers } : {}),
  }
}

function obstaclesOf(
  { choices }: Published,
  { options }: Design,
  shown: readonly Module[],
): Record<string, Obstacle> {
  const outlook = new Outlook(choices, options)
  return Object.fromEntries(
    shown.flatMap((module) =>
      optionsFirst(module.options, [options[module.id]]).flatMap(({ id }) => {
        const obstacle = outlook.obstacleOf({ moduleId: module.id, optionId: id })
        return obstacle && id !== options[module.id] ? [[`${module.id}=${id}`, obstacle]] : []
      }),
    ),
  )
}
