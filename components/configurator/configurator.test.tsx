import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { CLOTHS } from '@/lib/core/garment/cloths.data'
import { catalogueOf } from '@/lib/core/garment/families'
import { placesOfPicture } from '@/lib/core/garment/picture-file/standalone-picture'
import type { Locale } from '@/lib/core/shared/text'
import en from '@/lib/infra/i18n/messages/en/configure.json'
import zh from '@/lib/infra/i18n/messages/zh-CN/configure.json'
import { choicesOf } from '@/lib/testing/choices-of'
import { documentedFamily } from '@/lib/testing/documented-family'
import { Configurator } from './configurator'
import { Outlook } from './outlook'

const silent = async () => ({ status: 'done' as const, value: { designId: null, quote: null } })

type Shown = { readonly locale?: Locale; readonly byLooks?: boolean; readonly open?: number }

const known = new Map<string, GarmentChoices>()
function compiled(catalogue: Catalogue): GarmentChoices {
  const choices = known.get(catalogue.id) ?? choicesOf(catalogue)
  known.set(catalogue.id, choices)
  return choices
}

function page(
  catalogue: Catalogue,
  { locale = 'en', byLooks = false, open = 1 }: Shown = {},
): string {
  const start = startingDesign(catalogue)
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
        clothLines: {},
        lookPictures: {},
        obstacles,
        openFirst: catalogue.groups.slice(0, open).map(({ id }) => id),
        pictureLabel: catalogue.name[locale],
        picture: {
          src: '/picture',
          ...placesOfPicture({ cut, view: 'front', options: start.options, cloth }),
        },
        pictureVersion: 'test',
        tableHref: '/table',
      }}
      start={start}
      designId={null}
      locale={locale}
      labels={locale === 'en' ? en.client : zh.client}
      dayTexts={Array.from({ length: 45 }, (_, day) => `day ${day}`)}
      neededBy={null}
      sizeNote=""
      presentation={byLooks ? 'alternative' : 'attribute'}
      origin={{ wayIn: 'design', arm: null }}
      showsVariants
      ask={silent}
      keep={silent}
      next={async () => undefined}
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
    expect(html).toMatch(/约 day \d+ 出厂，我们的估计/)
    expect(html).not.toContain('aria-expanded')
  })

  test('draws a family that a business wrote', () => {
    const { catalogue } = documentedFamily()
    const html = page(catalogue)
    for (const { name } of catalogue.groups) expect(html).toContain(name.en)
    expect(html).not.toMatch(/undefined|NaN/)
  })
})
