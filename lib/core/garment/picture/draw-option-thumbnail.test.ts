import { expect, it } from 'vitest'
import { drawOptionThumbnail } from './draw-option-thumbnail'

it('draws an option in the colour of the text, without cloth and without ids', () => {
  const thumbnail = drawOptionThumbnail('lapel', 'peak', 'suit-women')
  expect(thumbnail?.markup).toContain('currentColor')
  expect(thumbnail?.markup).not.toMatch(/ id=|<image|NaN|undefined/)
})

it('is light enough for a page that shows many', () => {
  for (const [module, option] of [
    ['front', 'double-6x2'],
    ['lapel', 'shawl'],
    ['pockets', 'patch'],
    ['trousers-leg', 'wide'],
  ] as const) {
    expect(drawOptionThumbnail(module, option, 'suit-men')?.markup.length).toBeLessThan(8_000)
  }
})

it('has no drawing for what is only a colour or out of sight', () => {
  expect(drawOptionThumbnail('lining', 'claret', 'suit-men')).toBeUndefined()
  expect(drawOptionThumbnail('construction', 'full-canvas', 'suit-men')).toBeUndefined()
})
