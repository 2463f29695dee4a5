import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { withPlaces } from './with-places'

describe('a catalogue before its options have come', () => {
  it('counts what is still to come and keeps what is here', () => {
    const catalogue = catalogueOf('suit-men')
    const [first, ...others] = catalogue.modules
    if (!first) throw new Error('no module')
    const begun = {
      ...catalogue,
      modules: [{ ...first, options: first.options.slice(0, 2) }, ...others],
    }
    const filled = withPlaces(begun, { [first.id]: first.options.length })
    expect(filled.modules[0]?.options).toHaveLength(first.options.length)
    expect(filled.modules[0]?.options.slice(0, 2)).toEqual(first.options.slice(0, 2))
    expect(new Set(filled.modules[0]?.options.map(({ id }) => id)).size).toBe(first.options.length)
    expect(filled.modules.slice(1)).toEqual(others)
  })
})
