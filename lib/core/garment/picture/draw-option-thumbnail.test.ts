import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../built-in-catalogues'
import { drawOptionThumbnail } from './draw-option-thumbnail'
import { seenOptions } from './seen-options'
import { hasLineThumbnail } from './thumbnail-crops.data'

it('draws an option in the colour of the text, without cloth and without ids', () => {
  const thumbnail = drawOptionThumbnail({ cut: 'suit-women', moduleId: 'lapel', optionId: 'peak' })
  expect(thumbnail?.markup).toContain('currentColor')
  expect(thumbnail?.markup).not.toMatch(/ id=|<image|NaN|undefined/)
})

describe.each(BUILT_IN.map((catalogue) => [catalogue.id, catalogue] as const))(
  'the small drawings of %s',
  (_, catalogue) => {
    const { cut } = catalogue
    const seen = seenOptions(catalogue).filter(({ module }) => hasLineThumbnail(cut, module))

    it.each([...new Set(seen.map(({ module }) => module))])(
      'tell the options of %s apart and are light',
      (moduleId) => {
        const byOption = new Map<string, string>()
        for (const { option, options } of seen.filter(({ module }) => module === moduleId)) {
          const thumbnail = drawOptionThumbnail({ cut, moduleId, optionId: option, options })
          expect(thumbnail?.markup.length, option).toBeLessThan(16_000)
          expect(thumbnail?.markup).not.toMatch(/NaN|undefined/)
          const drawn = JSON.stringify(thumbnail)
          expect(byOption.get(drawn), `${option} is drawn as another`).toBeUndefined()
          byOption.set(drawn, option)
        }
      },
    )
  },
)

it('has no drawing for what is only a colour or out of sight', () => {
  for (const moduleId of ['lining', 'undercollar'])
    expect(drawOptionThumbnail({ cut: 'suit-men', moduleId, optionId: 'claret' })).toBeUndefined()
})
