import { describe, expect, it } from 'vitest'
import { comparisonRows } from './comparison-rows'
import { changedFromPlain, designDifferences } from './design-difference'
import { catalogueOf } from './families'

const catalogue = catalogueOf('suit-men')
const worded = (change: Readonly<Record<string, string>>, monogram?: string) => ({
  design: {
    options: { ...catalogue.defaults, ...change },
    values: monogram ? { monogram } : {},
  },
  catalogue,
})

describe('two designs', () => {
  it('differ in nothing when they are equal', () => {
    expect(designDifferences(worded({}), worded({}))).toEqual([])
  })

  it('differ by module, in the words of the catalogue', () => {
    expect(designDifferences(worded({}), worded({ vents: 'centre' }))).toMatchObject([
      { moduleId: 'vents', module: { en: 'Vents' }, to: { en: 'Centre' } },
    ])
  })

  it('differ when other letters are sewn into the same place', () => {
    const [difference] = designDifferences(
      worded({ monogram: 'initials' }, 'LW'),
      worded({ monogram: 'initials' }, 'ZY'),
    )
    expect(difference?.from?.en).toMatch(/\(LW\)$/)
    expect(difference?.to?.['zh-CN']).toMatch(/（ZY）$/)
  })

  it('may be of two versions: what one of them does not have is named as nothing', () => {
    const old = { ...worded({}), catalogue: { modules: catalogue.modules.slice(1) } }
    const [first] = catalogue.modules
    const { [first?.id ?? '']: _, ...options } = old.design.options
    expect(
      designDifferences({ ...old, design: { options, values: {} } }, worded({})),
    ).toMatchObject([{ moduleId: first?.id, from: null }])
  })
})

describe('what a person changed', () => {
  it('is counted over the modules that leave a choice', () => {
    const { changed, of } = changedFromPlain(
      worded({ vents: 'centre', lapel: 'peak' }).design,
      catalogue,
    )
    expect(changed).toBe(2)
    expect(of).toBe(catalogue.modules.filter(({ options }) => options.length > 1).length)
  })

  it('is nothing on the plain garment', () => {
    expect(changedFromPlain({ options: catalogue.defaults }, catalogue).changed).toBe(0)
  })
})

describe('three designs side by side', () => {
  it('are told apart by the modules in which they are not all the same', () => {
    const rows = comparisonRows([worded({}), worded({ vents: 'centre' }), worded({})])
    expect(rows).toMatchObject([{ moduleId: 'vents', options: [{}, { en: 'Centre' }, {}] }])
  })

  it('have nothing where one is of a family without the module', () => {
    const shirt = catalogueOf('shirt')
    const rows = comparisonRows([
      worded({}),
      { design: { options: shirt.defaults, values: {} }, catalogue: shirt },
    ])
    expect(rows.find(({ moduleId }) => moduleId === 'lapel')?.options[1]).toBeNull()
  })
})
