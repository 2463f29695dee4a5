import { describe, expect, it } from 'vitest'
import { withoutContact } from './without-contact'

describe('words without contact', () => {
  it.each([
    ['A cape, please write to lin.wen@example.test', 'A cape, please write to …'],
    ['想要一件斗篷，邮箱 lin@example.test，谢谢', '想要一件斗篷，邮箱 …，谢谢'],
    ['call +86 138 0013 8000 about it', 'call … about it'],
    ['like https://example.test/me?x=1 there', 'like … there'],
    ['a coat of 700 g/m², 112 cm long, for 2027', 'a coat of 700 g/m², 112 cm long, for 2027'],
  ])('%s', (text, without) => {
    expect(withoutContact(text)).toBe(without)
  })
})
