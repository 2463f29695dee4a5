// Somebody who has never been here, on a phone, without explanation: from the home page to a suit in
// the bag in at most 12 taps and two minutes, by both ways in for people who do not want to design.
import { expect, test } from '@playwright/test'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { patientExpect } from './support/patient-expect'
import { Taps } from './support/taps'
import { type Visitor, visitorOn } from './support/visitor'
import { pattern } from './support/words'

const MOST_TAPS = 12
const MOST_MS = 120_000

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** On the fit step: height and weight, the advised size, into the bag. */
async function takesTheAdvisedSize({ page, locale, say }: Visitor, taps: Taps): Promise<void> {
  await patientExpect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
  await taps.tap(page.getByText(say('fit.client.help')))
  await taps.write(page.getByRole('textbox', { name: say('fit.client.height') }), '168')
  await taps.write(page.getByRole('textbox', { name: say('fit.client.weight') }), '62')
  await taps.tap(page.getByRole('button', { name: say('fit.client.ask') }))
  await taps.tap(page.getByRole('button', { name: say('fit.client.use') }))
  await taps.tap(page.getByRole('button', { name: pattern(locale, 'fit.client.take') }))
  await patientExpect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
}

for (const locale of ['en', 'zh-CN'] as const satisfies readonly Locale[])
  test.describe(locale, () => {
    test.use({ locale: locale === 'en' ? 'en-GB' : 'zh-CN' })

    test('starts with the occasion', async ({ page }) => {
      test.setTimeout(MOST_MS)
      const visitor = visitorOn(page, locale)
      const { say } = visitor
      const taps = new Taps()
      await page.goto(paths.home(locale))
      const startedAtMs = Date.now()
      await taps.choose(page.getByLabel(say('home.fields.occasion')), 'interview')
      await taps.tap(page.getByRole('button', { name: say('home.start') }))
      await page.waitForURL(/occasion=interview/)
      const main = page.getByRole('main')
      await expect(main.getByText(say('home.occasion.first'))).toBeVisible()
      await expect(main.getByText(pattern(locale, 'home.occasion.leaves')).first()).toBeVisible()
      await taps.tap(main.getByRole('button', { name: pattern(locale, 'guide.takeNamed') }).first())
      await takesTheAdvisedSize(visitor, taps)
      expect(taps.count, 'taps').toBeLessThanOrEqual(MOST_TAPS)
      expect(Date.now() - startedAtMs, 'milliseconds').toBeLessThan(MOST_MS)
    })

    test('is guided', async ({ page }) => {
      test.setTimeout(MOST_MS)
      const visitor = visitorOn(page, locale)
      const { say } = visitor
      const taps = new Taps()
      // Every question has the same way past it: a tap counts once its own question is there.
      const isAsked = (question: 'where' | 'warmth' | 'formality' | 'budget') =>
        patientExpect(
          page.getByRole('heading', { level: 1, name: say(`guide.question.${question}`) }),
        ).toBeVisible()
      const answers = async (
        question: 'where' | 'warmth' | 'formality',
        answer: string,
      ): Promise<void> => {
        await isAsked(question)
        await taps.tap(
          page.getByRole('link', { name: say(`guide.answer.${question}.${answer}`), exact: true }),
        )
      }
      await page.goto(paths.home(locale))
      const startedAtMs = Date.now()
      await taps.tap(page.getByRole('link', { name: say('home.guideMe') }))
      await answers('where', 'work')
      await answers('warmth', 'warm')
      await answers('formality', 'usual')
      await isAsked('budget')
      await taps.tap(page.getByRole('link', { name: say('guide.skip') }))
      const main = page.getByRole('main')
      const said = say('guide.answer.where.work')
      await patientExpect(main.getByText(say('guide.met.where', { answer: said }))).toBeVisible()
      await taps.tap(main.getByRole('button', { name: pattern(locale, 'guide.takeNamed') }))
      await takesTheAdvisedSize(visitor, taps)
      expect(taps.count, 'taps').toBeLessThanOrEqual(MOST_TAPS)
      expect(Date.now() - startedAtMs, 'milliseconds').toBeLessThan(MOST_MS)
    })
  })
