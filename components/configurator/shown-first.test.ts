import { describe, expect, test } from 'vitest'
import { BUILT_IN } from '@/lib/core/garment/built-in-catalogues'
import { modulesFirst, OPTIONS_PER_MODULE, optionsFirst } from './shown-first'

const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }))
const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id).join('')

describe('what is shown first', () => {
  test('of a module: five options, the chosen one among them in the place of the last', () => {
    expect(ids(optionsFirst(OPTIONS, ['b']))).toBe('abcde')
    expect(ids(optionsFirst(OPTIONS, ['g']))).toBe('abcdg')
    expect(ids(optionsFirst(OPTIONS, ['e', 'g']))).toBe('abceg')
    expect(ids(optionsFirst(OPTIONS.slice(0, 3), [undefined]))).toBe('abc')
  })

  test.each(Object.values(BUILT_IN).map((catalogue) => [catalogue.id, catalogue] as const))(
    'of %s: at most six groups, one module at least in each, about a quarter of a rich catalogue',
    (_, catalogue) => {
      expect(catalogue.groups.length).toBeLessThanOrEqual(6)
      const first = catalogue.groups.map(({ id }) =>
        modulesFirst(catalogue.modules.filter((module) => module.group === id)),
      )
      expect(first.every((modules) => modules.length > 0)).toBe(true)
      const shown = first
        .flat()
        .reduce((sum, { options }) => sum + Math.min(options.length, OPTIONS_PER_MODULE), 0)
      expect(shown).toBeLessThanOrEqual(56)
      if (catalogue.modules.length > 30) expect(shown).toBeLessThan(45)
    },
  )
})
