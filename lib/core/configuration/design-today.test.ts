import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { choicesOf } from '@/lib/testing/choices-of'
import { checkDesign } from './check-design'
import { designToday } from './design-today'
import { startingDesign } from './starting-design'
import { withoutLetters } from './without-letters'

const suit = catalogueOf('suit-men')
const choices = choicesOf(suit)
const plain = startingDesign(suit)

describe('a kept design today', () => {
  it('stays as it was, under the version of today, where it can still be made', () => {
    const kept = {
      ...plain,
      catalogueVersion: '2019-1',
      options: { ...plain.options, vents: 'centre' },
    }
    expect(designToday(choices, kept)).toEqual({
      design: { ...kept, catalogueVersion: suit.version },
      lost: [],
    })
  })

  it('names what is no longer made and gives the nearest garment that is', () => {
    const kept = { ...plain, options: { ...plain.options, lapel: 'butterfly' } }
    const { design, lost } = designToday(choices, kept)
    expect(lost).toEqual([{ moduleId: 'lapel', from: 'butterfly', to: 'notch' }])
    expect(checkDesign(choices, design).ok).toBe(true)
  })

  it('takes nothing from a design that is older than a module', () => {
    const { vents: _, ...options } = plain.options
    const { design, lost } = designToday(choices, { ...plain, options })
    expect(lost).toEqual([])
    expect(design.options).toEqual(plain.options)
  })
})

describe('a design for strangers’ eyes', () => {
  const lettered = {
    ...plain,
    options: { ...plain.options, monogram: 'initials', 'monogram-style': 'block', vents: 'centre' },
    values: { monogram: 'LW' },
  }

  it('has no letters, and nothing else is changed', () => {
    expect(checkDesign(choices, lettered).ok).toBe(true)
    const shown = withoutLetters(choices, lettered)
    expect(checkDesign(choices, shown).ok).toBe(true)
    expect(shown).toEqual({ ...plain, options: { ...plain.options, vents: 'centre' }, values: {} })
  })
})
