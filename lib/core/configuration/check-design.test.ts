import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import { choicesOf } from '@/lib/testing/choices-of'
import { checkDesign } from './check-design'
import type { Options } from './garment-choices'
import { startingDesign } from './starting-design'

const men = catalogueOf('suit-men')
const choices = choicesOf(men)

describe('checkDesign', () => {
  const design = startingDesign(men)
  const withOptions = (options: Options) => ({
    ...design,
    options: { ...design.options, ...options },
  })

  it('accepts the plain garment', () => expect(checkDesign(choices, design).ok).toBe(true))

  it.each([
    ['other-family', { ...design, family: 'suit-women' }],
    ['unknown-module', withOptions({ hood: 'yes' })],
    ['unknown-option', withOptions({ lapel: 'sailor' })],
    ['missing-module', { ...design, options: { lapel: 'notch' } }],
    ['rule-violated', withOptions({ lapel: 'shawl' })],
    ['monogram-invalid', withOptions({ monogram: 'initials' })],
    ['monogram-invalid', { ...design, values: { monogram: 'LW' } }],
    ['monogram-invalid', { ...withOptions({ monogram: 'initials' }), values: { monogram: 'L1' } }],
  ])('refuses with %s', (code, wrong) => {
    expect(checkDesign(choices, wrong)).toMatchObject({ ok: false, error: { code } })
  })

  it('says the sentence of the rule that is broken', () => {
    const checked = checkDesign(choices, withOptions({ lapel: 'shawl' }))
    expect(checked).toMatchObject({
      error: {
        rules: [{ id: 'shawl-rolls-to-one', reason: { en: expect.stringMatching(/roll/) } }],
      },
    })
  })

  it('takes letters of any script', () => {
    const sewn = withOptions({ monogram: 'initials' })
    for (const monogram of ['L', 'ÉM', '林文', 'ABCD'])
      expect(checkDesign(choices, { ...sewn, values: { monogram } }).ok).toBe(true)
  })
})
