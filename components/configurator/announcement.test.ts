import { describe, expect, test } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Locale } from '@/lib/core/shared/text'
import en from '@/lib/infra/i18n/messages/en/configure.json'
import zh from '@/lib/infra/i18n/messages/zh-CN/configure.json'
import { choicesOf } from '@/lib/testing/choices-of'
import { announcement } from './announcement'
import { begun, type ConfiguratorEvent, configured } from './configurator-state'
import { answersOf } from './engine-answers'

const catalogue = catalogueOf('suit-men')
const answers = answersOf(choicesOf(catalogue))
const start = begun({
  family: catalogue.id,
  catalogueVersion: catalogue.version,
  options: catalogue.defaults,
  values: {},
})
const SHAWL = { type: 'choose', moduleId: 'lapel', optionId: 'shawl' } as const
const TAKE = { type: 'take', repair: 0 } as const

const heard = (events: readonly ConfiguratorEvent[], locale: Locale = 'en') =>
  announcement(
    { catalogue, locale, labels: locale === 'en' ? en.client : zh.client },
    events.reduce((state, event) => configured(answers, state, event), start),
    48_000,
    null,
  )

describe('what a step sounds like', () => {
  test.each(['en', 'zh-CN'] as const)(
    'no sentence ends twice, and none is missing (%s)',
    (locale) => {
      for (const events of [[SHAWL], [SHAWL, TAKE], [SHAWL, TAKE, { type: 'undo' } as const]]) {
        const words = heard(events, locale)
        expect(words).not.toMatch(/\.\.|。。|。 |undefined|\{/)
        expect(words).toMatch(/[.。]$/)
      }
    },
  )

  test('a repair tells every automatic change, before it is taken and after', () => {
    const changes = /Lapel: Shawl\..*Front: One button\..*Waistband: /
    expect(heard([SHAWL])).toMatch(changes)
    expect(heard([SHAWL])).toContain('Evening trousers take no belt')
    expect(heard([SHAWL, TAKE])).toMatch(changes)
  })

  test('an undone step says what is there again, each part of it', () => {
    const words = heard([SHAWL, TAKE, { type: 'undo' }])
    for (const back of ['Undone: Lapel.', 'Lapel: Notch.', 'Front: Two buttons.', 'Waistband: '])
      expect(words).toContain(back)
  })

  test('keeping what one has is said too, and not the step before it once more', () => {
    expect(heard([SHAWL, { type: 'keep' }])).toBe(en.client.announce.kept)
  })
})
