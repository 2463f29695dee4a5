import { expect, it } from 'vitest'
import type { Cloth } from '../cloth'
import { drawProposal } from './draw-proposal'

const text = (en: string) => ({ en, 'zh-CN': en })
const cloth = (colours: readonly [string, string]): Cloth => ({
  id: 'c',
  code: 'C',
  name: text('c'),
  weave: 'plain',
  colours,
  weightGsm: 260,
  composition: text('wool'),
  season: 'summer',
  formality: 2,
  priceCents: 0,
  stockItem: 'C',
  mill: text('a mill'),
})
const navy = cloth(['#1b2740', '#25345a'])
const ivory = cloth(['#e6dfcf', '#d9d1bf'])
const options = { front: 'single-2', lapel: 'notch' }

it('chalks the proposed lapel and button and crosses out the two that fall away', () => {
  const markup = drawProposal({
    cut: 'suit-women',
    options,
    proposed: { front: 'single-1', lapel: 'shawl' },
    cloth: navy,
    view: 'front',
  })
  expect(markup).toContain('stroke-dasharray="7 4"')
  expect(markup.match(/stroke-linecap="round" stroke="#a9c7f7"/g)).toHaveLength(2)
})

it('uses blue chalk on light cloth', () => {
  const proposed = { pockets: 'patch' }
  const markup = drawProposal({
    cut: 'suit-men',
    options,
    proposed,
    cloth: ivory,
    view: 'front',
  })
  expect(markup).toContain('#2b5aa6')
})

it('is empty when nothing that can be seen changes', () => {
  const proposed = { construction: 'full-canvas' }
  expect(drawProposal({ cut: 'suit-men', options, proposed, cloth: navy, view: 'front' })).toBe('')
})

it('chalks what another cut would get, and crosses out the buttons that it loses', () => {
  const asked = { cut: 'overcoat', cloth: navy, view: 'front' } as const
  const coat = { front: 'single-3', collar: 'notch', pockets: 'flap' }
  const peak = drawProposal({ ...asked, options: coat, proposed: { collar: 'peak' } })
  expect(peak).toContain('stroke-dasharray')
  const fly = drawProposal({ ...asked, options: coat, proposed: { front: 'fly' } })
  expect(fly).toContain('stroke-linecap="round"')
  expect(drawProposal({ ...asked, options: coat, proposed: { collar: 'notch' } })).toBe('')
})
