// From the measuring page to a kept body, as people with a tape do it.

import { expect } from '@playwright/test'
import { type Depth, positionsOf } from '@/lib/core/body/measure-plan.data'
import type { BodyKey } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'

/** On the measuring page: whose body it is, and that it may be kept. */
export async function agreesToMeasuring({ page, say }: Visitor): Promise<void> {
  await page.getByRole('checkbox', { name: say('measure.form.consent') }).check()
  await page.getByRole('radio', { name: say('measure.form.mine') }).check()
}

/** The middle of what is typical for a woman's body, in cm, kg and degrees. */
function typicalText(key: BodyKey): string {
  const { typical, allowed, unit } = measurementOf(key)
  const [low, high] = typical?.w ?? allowed
  const middle = Math.round((low + high) / 2)
  return String(unit === 'mm' ? middle / 10 : middle)
}

/** Answers every position of one round, by the list of positions; says how many values those were. */
export async function givesTypicalMeasures(
  { page, locale, say }: Visitor,
  depth: Depth,
): Promise<number> {
  const round = page.getByRole('radio', { name: say(`measure.form.depths.${depth}`) })
  // A tap before the page listens is lost, for a person too: they tap again.
  await patientExpect(async () => {
    await page.getByText(say('measure.form.positions'), { exact: true }).click()
    await round.check()
    await expect(
      page.getByRole('button', {
        name: positionsOf(depth).at(-1)?.name[locale] ?? '',
        exact: true,
      }),
    ).toBeVisible({ timeout: 1_000 })
  }).toPass()
  let given = 0
  for (const { keys, name } of positionsOf(depth)) {
    await page.getByRole('button', { name: name[locale], exact: true }).click()
    for (const key of keys) {
      const field = page.getByRole('textbox', {
        name: measurementOf(key).name[locale],
        exact: true,
      })
      await field.fill(typicalText(key))
      given++
    }
  }
  return given
}
