// From a design to the bag, as shoppers do it.
import { MEASUREMENTS } from '@/lib/core/body/measurements.data'
import type { FamilyId } from '@/lib/core/garment/catalogue'
import { paths } from '@/lib/paths'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'
import { pattern } from './words'

/** On the configure page: on to the fit. */
export async function goesOnToTheFit({ page, say }: Visitor): Promise<void> {
  await page.getByRole('button', { name: say('configure.client.bar.next') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
}

/** On the fit page: the size that is proposed, into the bag. */
export async function takesTheSize({ page, locale, say }: Visitor): Promise<void> {
  await page.getByRole('button', { name: pattern(locale, 'fit.client.take') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
}

type Wanted = {
  readonly family?: FamilyId
  readonly look?: string
  readonly cloth?: string
  readonly design?: string
}

/** A suit of a standard size in the bag, by the shortest way. */
export async function putsASuitInTheBag(visitor: Visitor, wanted: Wanted = {}): Promise<void> {
  const { family = 'suit-men', ...values } = wanted
  await visitor.page.goto(paths.configure(visitor.locale, family, values))
  await goesOnToTheFit(visitor)
  await takesTheSize(visitor)
}

/** Every measure of the form in cm and kg: the middle of what is typical for a woman's body. */
export function typicalMeasures(
  visitor: Visitor,
): { readonly label: string; readonly text: string }[] {
  return MEASUREMENTS.map((measurement) => {
    const name = measurement.name[visitor.locale]
    const [low, high] = measurement.typical?.w ?? measurement.allowed
    const middle = (low + high) / 2
    const value = measurement.unit === 'mm' ? Math.round(middle) / 10 : Math.round(middle)
    return {
      label: measurement.required ? name : visitor.say('fit.measure.optional', { name }),
      text: String(value),
    }
  })
}
