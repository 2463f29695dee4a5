import { describe, expect, it } from 'vitest'
import { lighting } from './lighting'

describe('light and shade on cloth', () => {
  it('change evenly: two cloths of nearly one grey never look like two materials', () => {
    for (let luminance = 0; luminance < 1; luminance += 0.02) {
      const [a, b] = [luminance, luminance + 0.02].map((each) => lighting(false, each))
      expect(Math.abs((a?.dark ?? 0) - (b?.dark ?? 1))).toBeLessThan(0.03)
      expect(Math.abs((a?.light ?? 0) - (b?.light ?? 1))).toBeLessThan(0.03)
      expect(a?.dark).toBeGreaterThanOrEqual(b?.dark ?? 1)
      expect(a?.light).toBeLessThanOrEqual(b?.light ?? 0)
    }
  })

  it('is white on grey and blue on navy, and as bright', () => {
    expect(lighting(false, 0.36, '#5a5b60')).toMatchObject({ lightHex: '#fff', gain: 1 })
    const navy = lighting(false, 0.16, '#1f283f')
    expect(navy.lightHex).not.toBe('#fff')
    expect(navy.gain).toBeGreaterThan(1)
  })
})
