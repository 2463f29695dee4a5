import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { CLOTHS } from '@/lib/core/garment/cloths.data'
import type { Design } from '@/lib/core/garment/design'
import { catalogueOf } from '@/lib/core/garment/families'
import { placesOfPicture } from '@/lib/core/garment/picture-file/standalone-picture'
import type { Locale } from '@/lib/core/shared/text'
import en from '@/lib/infra/i18n/messages/en/configure.json'
import zh from '@/lib/infra/i18n/messages/zh-CN/configure.json'
import { choicesOf } from '@/lib/testing/choices-of'
import { documentedFamily } from '@/lib/testing/documented-family'
import { Configurator } from './configurator'
import { Outlook } from './outlook'

const SUNDAY = Date.UTC(2026, 10, 22, 9)
/** Longer than any estimate: every day is written by the page itself. */
const FIRST = { days: 1_000, text: '' }
const silent = async () => ({ status: 'done' as const, value: { designId: null, quote: null } })

type Shown = {
  readonly locale?: Locale
  readonly byLooks?: boolean
  readonly open?: number
  readonly chosen?: Design['options']
}

const known = new Map<string, GarmentChoices>()
function compiled(catalogue: Catalogue): GarmentChoices {
  const choices = known.get(catalogue.id) ?? choicesOf(catalogue)
  known.set(catalogue.id, choices)
  return choices
}

function page(
  catalogue: Catalogue,
  { locale = 'en', byLooks = false, open = 1, chosen = {} }: Shown = {},
): string {
  const plain = startingDesign(catalogue)
  const start = { ...plain, options: { ...plain.options, ...chosen } }
  const outlook = new Outlook(compiled(catalogue), start.options)
  const obstacles = Object.fromEntries(
    catalogue.modules.flatMap((module) =>
      module.options.flatMap(({ id }) => {
        const obstacle = outlook.obstacleOf({ moduleId: module.id, optionId: id })
        return obstacle ? [[`${module.id}=${id}`, obstacle]] : []
      }),
    ),
  )
  const cloth = CLOTHS[0]
  if (!cloth) throw new Error('no cloth')
  const { cut } = catalogue
  return renderToStaticMarkup(
    <Configurator
      opening={{
        counts: {},
        catalogue,
        cloths: CLOTHS,
        swatches: {},
        clothLines: {},
        lookPictures: {},
        obstacles,
        openFirst: catalogue.groups.slice(0, open).map(({ id }) => id),
        pictureLabel: catalogue.name[locale],
        picture: {
          src: '/picture',
          ...placesOfPicture({ cut, view: 'front', options: start.options, cloth }),
        },
        thumbnails: {},
        tableHref: '/table',
      }}
      start={start}
      designId={null}
      locale={locale}
      labels={locale === 'en' ? en.client : zh.client}
      today={{ shopNowMs: SUNDAY, timeZone: 'Europe/Berlin', first: FIRST }}
      neededBy={null}
      sizeNote=""
      presentation={byLooks ? 'alternative' : 'attribute'}
      origin={{ wayIn: 'design', arm: null }}
      showsVariants
      ask={silent}
      keep={silent}
      next={async () => undefined}
      ways={{ wish: '/wish', ask: '/ask', kept: '/designs' }}
      head={<h1>{catalogue.name[locale]}</h1>}
      foot={null}
    >
      {null}
    </Configurator>,
  )
}

const radios = (html: string) => html.match(/type="radio"/g)?.length ?? 0

describe('the page as the server draws it', () => {
  test('names what stands against an option and leaves it selectable', () => {
    const html = page(catalogueOf('suit-men'), { open: 2 })
    const shawl = /<label[^>]*>(?:(?!<\/label>).)*value="shawl".*?<\/label>/s.exec(html)?.[0] ?? ''
    expect(shawl).toContain('not with two buttons')
    expect(shawl).not.toContain('disabled')
  })

  test('draws nothing of the groups that are closed', () => {
    const catalogue = catalogueOf('suit-men')
    const html = page(catalogue, { open: 2 })
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(2)
    expect(html.match(/aria-expanded="false"/g)).toHaveLength(4)
    expect(radios(html)).toBeLessThan(16)
    expect(html).toContain('More: 3 choices left as usual')
    expect(html).toContain('lapel width: regular')
  })

  test('tells every price as what a tap changes now, and the chosen one as included', () => {
    const html = page(catalogueOf('suit-men'), { open: 2, chosen: { lapel: 'peak' } })
    const row = (id: string) =>
      new RegExp(`<label[^>]*>(?:(?!</label>).)*value="${id}".*?</label>`, 's').exec(html)?.[0]
    expect(row('peak')).toContain('included')
    expect(row('notch')).toMatch(/−\s€\s12/)
  })

  test('keeps the group open in which letters are still to be typed, with their field', () => {
    const initials = { chosen: { monogram: 'initials' } }
    const html = page(catalogueOf('suit-men'), initials)
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(2)
    const arrived = page(catalogueOf('suit-men'), { ...initials, open: 4 })
    expect(arrived, 'not behind the fold').toContain('id="monogram-letters"')
  })

  test('names one part of a closed group on a phone, and a second where there is room', () => {
    const html = page(catalogueOf('suit-men'))
    expect(html).toMatch(/half canvas<span class="max-md:hidden">, fully lined<\/span>/)
  })

  test('says what the day is: an estimate that the plant is being asked about', () => {
    const bar = /<section aria-label="Price, day and next step".*?<\/section>/s.exec(
      page(catalogueOf('suit-women')),
    )?.[0]
    expect(bar).toContain('estimate; asking the plant')
    expect(bar).toContain('Next: the fit')
  })

  test('shows complete looks in the place of parts, with price and day', () => {
    const catalogue = catalogueOf('suit-men')
    const html = page(catalogue, { byLooks: true, locale: 'zh-CN' })
    expect(radios(html)).toBe(5)
    expect(html).toContain(catalogue.looks[0]?.name['zh-CN'])
    expect(html).toMatch(/约 ?\d+月\d+日 星期. ?出厂，我们的估计/)
    expect(html).not.toContain('aria-expanded')
  })

  test('draws a family that a business wrote', () => {
    const { catalogue } = documentedFamily()
    const html = page(catalogue)
    for (const { name } of catalogue.groups) expect(html).toContain(name.en)
    expect(html).not.toMatch(/undefined|NaN/)
  })
})
