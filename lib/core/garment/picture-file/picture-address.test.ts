import { describe, expect, it } from 'vitest'
import { clothById } from '../cloths'
import { pictureAddress } from './picture-address'
import { isPersonal, type PictureRequest } from './picture-request'
import { readPictureAddress } from './read-picture-address'

const cloth = clothById('midnight-hopsack')
if (!cloth) throw new Error('The cloth of this test has left the shelf.')

const SUIT: PictureRequest = {
  cut: 'suit-women',
  view: 'front',
  options: { cloth: cloth.id, lapel: 'peak', front: 'single-2', vents: 'double' },
  cloth,
}

const read = (address: string) => {
  const url = new URL(address, 'http://localhost')
  const [, , cut = '', file = ''] = url.pathname.split('/')
  return readPictureAddress(cut, file, url.searchParams)
}
const asked = (address: string) => {
  const answer = read(address)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value.request
}

describe('the address of a picture', () => {
  it('names what is seen in the view and nothing else, in one order', () => {
    const address = pictureAddress(SUIT, 'v1')
    expect(address).toBe(
      '/picture/suit-women/front.svg?cloth=midnight-hopsack&front=single-2&lapel=peak&_v=v1',
    )
    const turned = { lapel: 'peak', vents: 'none', front: 'single-2', cloth: cloth.id }
    expect(pictureAddress({ ...SUIT, options: turned }, 'v1')).toBe(address)
  })

  it('is read back as the same picture', () => {
    const whole: PictureRequest = {
      ...SUIT,
      view: 'inside',
      options: { ...SUIT.options, monogram: 'initials' },
      monogram: 'ÄB C',
      under: 'nothing',
      level: 1,
    }
    const once = asked(pictureAddress(whole, 'v1'))
    expect(once.monogram).toBe('ÄB C')
    expect(pictureAddress(once, 'v1')).toBe(pictureAddress(whole, 'v1'))
    expect(isPersonal(once)).toBe(true)
  })

  it('keeps letters to itself where they cannot be seen', () => {
    const address = pictureAddress({ ...SUIT, monogram: 'AB' }, 'v1')
    expect(address).not.toContain('AB')
    expect(isPersonal(asked(address))).toBe(false)
  })

  it.each([
    ['/picture/toga/front.svg?cloth=midnight-hopsack', 'unknown-picture'],
    ['/picture/shirt/inside.svg?cloth=midnight-hopsack', 'unknown-picture'],
    ['/picture/suit-men/front.gif?cloth=midnight-hopsack', 'unknown-picture'],
    ['/picture/suit-men/front.svg?cloth=gold-leaf', 'cloth'],
    ['/picture/suit-men/front.svg', 'cloth'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&wings=two', 'wings'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&lapel="><script>', 'lapel'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&buttons=constructor', 'buttons'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&_level=3', '_level'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&_level=constructor', '_level'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&_measures=m.1.2', '_measures'],
    ['/picture/suit-men/inside.svg?cloth=midnight-hopsack&_letters=<b>', '_letters'],
    ['/picture/suit-men/front.svg?cloth=midnight-hopsack&_for=share', '_for'],
    ['/picture/suit-men/front.png?cloth=midnight-hopsack', '_for'],
  ])('is refused where it cannot be drawn: %s', (address, where) => {
    const answer = read(address)
    if (answer.ok) throw new Error('It was drawn.')
    const { error } = answer
    expect(error.code === 'bad-part' ? error.part : error.code).toBe(where)
    expect(error.detail.length).toBeGreaterThan(10)
  })
})
