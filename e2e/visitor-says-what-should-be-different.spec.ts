// The proposal answers words: what changed and what it costs, what was kept, an honest end, and undo.
import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { patientExpect } from './support/patient-expect'
import { visitorOn } from './support/visitor'
import { pattern } from './support/words'

const ANSWERS = { where: 'work', warmth: 'any', formality: 'any', budget: 'any' }

test.describe('with script', () => {
  test('hears lighter, then the end of it, then the way back', async ({ page }) => {
    const { say, locale } = visitorOn(page)
    await page.goto(paths.guide(locale, { ...ANSWERS, family: 'suit-men' }))
    const first = await page.getByRole('heading', { level: 1 }).textContent()
    const word = say('guide.word.lighter')
    const status = page.getByRole('main').getByRole('status')
    await page.getByRole('link', { name: word, exact: true }).click()
    await patientExpect(status).toContainText(say('guide.changed', { word }))
    const undo = page.getByRole('link', { name: say('guide.undo', { word }) })
    const refused = say('guide.refused', { word })
    await patientExpect(async () => {
      await page.getByRole('link', { name: word, exact: true }).click()
      await expect(status).toContainText(refused, { timeout: 2_000 })
    }).toPass()
    await expect(status).toContainText(say('guide.end.lighter'))
    await patientExpect(async () => {
      if (await undo.isVisible()) await undo.click()
      await expect(undo).toBeHidden({ timeout: 2_000 })
    }).toPass()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '')
  })

  test('is guided to another garment than a suit, by questions of its own', async ({ page }) => {
    const { say, locale } = visitorOn(page)
    await page.goto(paths.guide(locale))
    const shirt = page.getByRole('link', { name: say('home.occasion.garments.shirt'), exact: true })
    await shirt.click()
    await patientExpect(shirt).toHaveAttribute('aria-current', 'page')
    for (const [question, answer] of [
      ['where', 'work'],
      ['warmth', 'light'],
      ['tie', 'tie'],
    ] as const) {
      const heading = page.getByRole('heading', {
        level: 1,
        name: say(`guide.question.${question}`),
      })
      await patientExpect(heading).toBeVisible()
      await page
        .getByRole('link', { name: say(`guide.answer.${question}.${answer}`), exact: true })
        .click()
    }
    await patientExpect(
      page.getByRole('heading', { level: 1, name: say('guide.question.budget') }),
    ).toBeVisible()
    await page.getByRole('link', { name: say('guide.skip') }).click()
    const word = say('guide.word.less-formal')
    await page.getByRole('link', { name: word, exact: true }).click()
    const status = page.getByRole('main').getByRole('status')
    await patientExpect(status).toContainText(say('guide.changed', { word }))
    await page.getByRole('button', { name: pattern(locale, 'guide.takeNamed') }).click()
    await patientExpect(
      page.getByRole('heading', { level: 1, name: say('fit.title') }),
    ).toBeVisible()
  })

  test('keeps the cloth, and is told that this stands in the way of a darker one', async ({
    page,
  }) => {
    const { say, locale } = visitorOn(page)
    await page.goto(paths.guide(locale, { ...ANSWERS, family: 'suit-women' }))
    await page.getByRole('link', { name: new RegExp(`^${say('guide.keep')} Cloth`) }).click()
    await patientExpect(
      page.getByRole('link', { name: new RegExp(`^${say('guide.free')} Cloth`) }),
    ).toBeVisible()
    const word = say('guide.word.darker')
    await page.getByRole('link', { name: word, exact: true }).click()
    await patientExpect(page.getByRole('main').getByRole('status')).toContainText(
      say('guide.no.kept', { parts: 'Cloth' }),
    )
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, locale: 'zh-CN' })

  test('is guided to a suit and on to its fit', async ({ page }) => {
    const { say, locale } = visitorOn(page, 'zh-CN')
    await page.goto(paths.guide(locale))
    for (const answer of ['where.wedding', 'warmth.warm', 'formality.usual'] as const)
      await page.getByRole('link', { name: say(`guide.answer.${answer}`), exact: true }).click()
    await page.getByRole('link', { name: say('guide.skip') }).click()
    const word = say('guide.word.cheaper')
    await page.getByRole('link', { name: word, exact: true }).click()
    await expect(page.getByText(say('guide.changed', { word }))).toBeVisible()
    await page.getByRole('button', { name: pattern(locale, 'guide.takeNamed') }).click()
    await expect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
  })
})
