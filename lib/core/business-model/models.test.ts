import { describe, expect, it } from 'vitest'
import { MODELS, modelOf } from './models.data'

describe('the six models', () => {
  it('join every two occupied seats by one link', () => {
    for (const { id, seats, links } of MODELS)
      expect(links.length, id).toBe(seats.filter((seat) => seat !== null).length - 1)
  })

  it('have an intermediary only where the name has a B in the middle', () => {
    for (const { id, seats } of MODELS) expect(seats.includes('B')).toBe(id.startsWith('C2B2M'))
  })

  it('wait on a rack in B2C only and go in lots in modular orders only', () => {
    const withLink = (link: string) =>
      MODELS.filter(({ links }) => (links as readonly string[]).includes(link)).map(({ id }) => id)
    expect(withLink('rack')).toEqual(['B2C'])
    expect(withLink('lots')).toEqual(['C2B2M-MC'])
  })

  it('are found by name and told in both languages', () => {
    for (const model of MODELS) {
      expect(modelOf(model.id)).toBe(model)
      for (const text of [model.name, model.sentence]) {
        expect(text.en).not.toBe('')
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      }
    }
  })
})
