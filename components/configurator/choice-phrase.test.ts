import { describe, expect, test } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Locale } from '@/lib/core/shared/text'
import en from '@/lib/infra/i18n/messages/en/configure.json'
import zh from '@/lib/infra/i18n/messages/zh-CN/configure.json'
import { choicePhrase, isWithout } from './choice-phrase'

const said = (locale: Locale, choice: string): string => {
  const [moduleId = '', optionId = ''] = choice.split('=')
  const labels = locale === 'en' ? en.client : zh.client
  return choicePhrase(
    { catalogue: catalogueOf('suit-men'), locale, labels },
    { moduleId, optionId },
  )
}

describe('a choice within a sentence', () => {
  test.each([
    ['front=single-2', 'two buttons'],
    ['vents=centre', 'centre vents'],
    ['vents=none', 'no vents'],
    ['lapel=shawl', 'shawl lapel'],
    ['shoulder=natural', 'natural shoulder'],
    ['lining-extent=unlined', 'unlined'],
    ['ticket-pocket=ticket', 'ticket pocket above the right pocket'],
    ['waistcoat=double-6', 'double-breasted waistcoat'],
    ['mill=shelf', 'our shelf'],
  ])('%s is "%s" in English', (choice, words) => {
    expect(said('en', choice)).toBe(words)
  })

  test.each([
    ['front=single-2', '单排两粒扣'],
    ['vents=none', '无开衩'],
    ['waistcoat=none', '不要马甲'],
    ['trousers-leg=slim', '裤型修身'],
    ['pockets=patch', '贴袋'],
    ['undercollar=tonal', '领底呢随面料'],
  ])('%s is "%s" in Chinese', (choice, words) => {
    expect(said('zh-CN', choice)).toBe(words)
  })

  test('knows a choice to do without', () => {
    const speech = { catalogue: catalogueOf('suit-men'), locale: 'en', labels: en.client } as const
    expect(isWithout(speech, { moduleId: 'vents', optionId: 'none' })).toBe(true)
    expect(isWithout(speech, { moduleId: 'vents', optionId: 'centre' })).toBe(false)
  })
})
