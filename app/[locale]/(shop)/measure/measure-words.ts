import { getTranslations } from 'next-intl/server'
import type { MeasureGroupText, MeasureLabels } from '@/components/body/measure-form-types'
import type { MeasurementGroup, Sex } from '@/lib/core/body/measurement'
import { MEASUREMENTS } from '@/lib/core/body/measurements.data'
import type { Locale } from '@/lib/core/shared/text'

const GROUPS: readonly MeasurementGroup[] = ['start', 'upper', 'arm', 'lower']

/** The fields of the form, in the order in which a tape goes over a body. */
export async function measureGroups(locale: Locale, sex: Sex): Promise<MeasureGroupText[]> {
  const t = await getTranslations('fit.measure.groups')
  return GROUPS.map((id) => ({
    id,
    title: t(id),
    fields: MEASUREMENTS.filter((measurement) => measurement.group === id).map((measurement) => ({
      key: measurement.key,
      name: measurement.name[locale],
      how: measurement.how[locale],
      unit: measurement.unit,
      required: measurement.required,
      typical: measurement.typical?.[sex] ?? null,
    })),
  }))
}

/** The form's own words; they are templates with plain gaps, so they are handed over as they stand. */
export async function measureLabels(): Promise<MeasureLabels> {
  const t = await getTranslations()
  return {
    ...(t.raw('fit.measure') as MeasureLabels),
    occasions: t.raw('home.occasions') as MeasureLabels['occasions'],
  }
}
