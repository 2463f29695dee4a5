import { describe, expect, test } from 'vitest'
import { addressText } from './address-text'

const inGermany = {
  contact: { name: 'Anna Probst' },
  address: {
    countryCode: 'DE',
    lines: { line1: 'Lindenweg 7', postalCode: '10117', city: 'Berlin' },
  },
}
const inShanghai = {
  contact: { name: '周怡' },
  address: {
    countryCode: 'CN',
    lines: {
      province: '上海市',
      city: '上海市',
      district: '徐汇区',
      line1: '武康路 210 号',
      postalCode: '200031',
    },
  },
}

describe('an address as its country writes it', () => {
  test('a postal code stands beside its town', () => {
    expect(addressText(inGermany, 'en')).toBe('Anna Probst, Lindenweg 7, 10117 Berlin, Germany')
    const { lines } = inGermany.address
    const british = { countryCode: 'GB', lines: { ...lines, city: 'Bath', postalCode: 'BA1 1AA' } }
    expect(addressText({ ...inGermany, address: british }, 'en')).toBe(
      'Anna Probst, Lindenweg 7, Bath BA1 1AA, United Kingdom',
    )
  })

  test('a Chinese address is one piece from the large to the small', () => {
    expect(addressText(inShanghai, 'zh-CN')).toBe('中国上海市徐汇区武康路 210 号 200031，周怡')
    expect(addressText(inShanghai, 'en')).toBe('上海市徐汇区武康路 210 号 200031, 周怡, China')
  })
})
