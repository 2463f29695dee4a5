import { getTranslations } from 'next-intl/server'
import type { MeasureLabels, MeasureNames } from '@/components/body/measure-form-types'
import { DOUBT_NAMES } from '@/lib/core/body/garment-doubt'
import { POSITIONS } from '@/lib/core/body/measure-plan.data'
import { MEASUREMENTS } from '@/lib/core/body/measurements.data'
import type { Locale, Text } from '@/lib/core/shared/text'

/** What measures, positions and places of the garment are called. */
export function measureNames(locale: Locale): MeasureNames {
  const said = (texts: Readonly<Record<string, Text>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[locale]]))
  return {
    fields: Object.fromEntries(
      MEASUREMENTS.map(({ key, name, how }) => [key, { name: name[locale], how: how[locale] }]),
    ),
    positions: said(
      Object.fromEntries(POSITIONS.map(({ id, name }) => [id, name])),
    ) as MeasureNames['positions'],
    places: said(DOUBT_NAMES) as MeasureNames['places'],
  }
}

/** The form's own words; they are templates with plain gaps, so they are handed over as they stand. */
export async function measureLabels(): Promise<MeasureLabels> {
  const t = await getTranslations()
  return {
    ...(t.raw('measure.form') as MeasureLabels),
    occasions: t.raw('home.occasions') as MeasureLabels['occasions'],
  }
}
