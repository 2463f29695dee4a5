import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../built-in-catalogues'
import { sexOf } from '../figure'
import { figuresOf } from '../for-figure'
import { thumbnailAddress } from './thumbnail-address'
import { thumbnailIn } from './thumbnail-in'
import { thumbnailTemplates } from './thumbnail-templates'

describe('the addresses of line drawings with the option left open', () => {
  it.each(Object.values(BUILT_IN).map((catalogue) => [catalogue.id, catalogue] as const))(
    'of %s, filled in, are the very addresses of its drawings, for every figure',
    (_, catalogue) => {
      const { cut, defaults, modules } = catalogue
      const templates = thumbnailTemplates(catalogue, 'v1')
      const figures = figuresOf(catalogue)
      for (const figure of figures.length > 0 ? figures : [undefined]) {
        const plain = { ...defaults, ...(figure && { figure }) }
        const sex = sexOf(cut, plain)
        for (const { id: moduleId, options } of modules)
          for (const { id: optionId } of options) {
            const template = templates[moduleId]
            expect(template && thumbnailIn(template, optionId, sex)).toBe(
              thumbnailAddress({ cut, sex, moduleId, optionId, options: plain }, 'v1'),
            )
          }
      }
      expect(Object.keys(templates).length).toBeGreaterThan(3)
    },
  )
})
