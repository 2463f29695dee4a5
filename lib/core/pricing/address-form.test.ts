import { describe, expect, it } from 'vitest'
import { addressForm, checkAddress } from './address-form'
import { COUNTRIES } from './delivery.data'

const SUZHOU = {
  province: '江苏省',
  city: '苏州市',
  district: '姑苏区',
  line1: '平江路 12 号',
  name: '林雯',
  phone: '138 0000 0000',
}

describe('addresses', () => {
  it.each(COUNTRIES)(
    'have a recipient and a street in every country we deliver to: $code',
    ({ code }) => {
      const { fields, postalCode, example } = addressForm(code)
      expect(fields).toContain('name')
      expect(fields).toContain('line1')
      if (postalCode) expect(example).toMatch(postalCode)
      else expect(fields).not.toContain('postalCode')
    },
  )

  it('are written from the large to the small in China, the recipient last', () => {
    const { fields } = addressForm('CN')
    expect(fields.slice(0, 4)).toEqual(['province', 'city', 'district', 'line1'])
    expect(fields.indexOf('name')).toBeGreaterThan(fields.indexOf('line1'))
    expect(checkAddress('CN', SUZHOU)).toEqual({ ok: true, value: SUZHOU })
  })

  it('name each field that is missing or wrong', () => {
    expect(
      checkAddress('DE', { name: 'A. B.', line1: ' ', postalCode: '1010', city: 'Wien' }),
    ).toEqual({
      ok: false,
      error: [
        { field: 'line1', problem: 'missing' },
        { field: 'postalCode', problem: 'postal-code' },
      ],
    })
  })

  it('drop what another country asked for', () => {
    const given = { ...SUZHOU, postalCode: '1010', city: 'Wien' }
    expect(checkAddress('AT', given)).toEqual({
      ok: true,
      value: {
        name: '林雯',
        line1: '平江路 12 号',
        postalCode: '1010',
        city: 'Wien',
        phone: SUZHOU.phone,
      },
    })
  })
})
