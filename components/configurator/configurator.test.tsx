import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { diagramBytes } from '@/lib/core/configuration/engine/diagram-bytes'
import { prepare } from '@/lib/core/configuration/engine/prepare'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { SewnCatalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf } from '@/lib/core/garment/families'
import { sha256 } from '@/lib/infra/digest'
import messages from '@/lib/infra/i18n/messages/en/configure.json'
import { documentedFamily } from '@/lib/testing/documented-family'
import { Configurator } from './configurator'

const silent = async () => ({ status: 'done' as const, value: { designId: null, quote: null } })

function page(catalogue: SewnCatalogue): string {
  const { diagram } = prepare(modelOfCatalogue(catalogue), sha256)
  if (!diagram) throw new Error('does not compile')
  return renderToStaticMarkup(
    <Configurator
      catalogue={catalogue}
      diagram={Buffer.from(diagramBytes(diagram)).toString('base64')}
      start={startingDesign(catalogue)}
      designId={null}
      locale="en"
      labels={messages.client}
      clothLine={{}}
      dayTexts={['Monday']}
      neededBy={null}
      sizeNote=""
      showsVariants
      ask={silent}
      keep={silent}
      next={async () => undefined}
      head={<h1>{catalogue.name.en}</h1>}
      foot={null}
    >
      {null}
    </Configurator>,
  )
}

describe('the page as the server draws it', () => {
  test('names what stands against an option and leaves it selectable', () => {
    const html = page(catalogueOf('suit-men'))
    const shawl = /<label[^>]*>(?:(?!<\/label>).)*value="shawl".*?<\/label>/s.exec(html)?.[0] ?? ''
    expect(shawl).toContain('not with front: two buttons')
    expect(shawl).not.toContain('disabled')
  })

  test('tells the number of garments that are open, exactly', () => {
    const catalogue = catalogueOf('suit-women')
    const { configurator } = prepare(modelOfCatalogue(catalogue), sha256)
    const count = configurator.reasoner.count(configurator.vocabulary.open())
    expect(page(catalogue)).toContain(count?.toLocaleString('en').replaceAll(',', '\u202f'))
  })

  test('draws a family that a business wrote', () => {
    const { catalogue } = documentedFamily()
    const html = page(catalogue as SewnCatalogue)
    for (const { name } of catalogue.groups) expect(html).toContain(name.en)
    expect(html).not.toMatch(/undefined|NaN/)
  })
})
