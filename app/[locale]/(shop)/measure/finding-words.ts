import { getTranslations } from 'next-intl/server'
import { writeLength } from '@/components/body/length-entry'
import type { FindingText } from '@/components/body/measure-form-types'
import { type Finding, findingId } from '@/lib/core/body/check-profile'
import { FINDING_TEXTS } from '@/lib/core/body/finding-text.data'
import type { BodyKey } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import type { Locale } from '@/lib/core/shared/text'

type Found = { readonly findings: readonly Finding[]; readonly unreadable: readonly BodyKey[] }

/** Findings as sentences; what may be kept carries the id that keeps it. */
export async function findingWords(
  { findings, unreadable }: Found,
  unit: 'cm' | 'inch',
  locale: Locale,
): Promise<FindingText[]> {
  const t = await getTranslations('fit.measure')
  const named = (key: BodyKey, text: string) =>
    t('finding', { name: measurementOf(key).name[locale], text })
  const amount = (key: BodyKey, value: number) => {
    const kind = measurementOf(key).unit
    if (kind === 'mm') return `${writeLength(value, unit)} ${t(unit)}`
    return `${value} ${t(kind === 'kg' ? 'kg' : 'degree')}`
  }
  return [
    ...unreadable.map((key) => ({ key, id: null, text: named(key, t('unreadable')) })),
    ...findings
      // A value that cannot be read is not also missing.
      .filter(({ key, code }) => !(code === 'missing' && unreadable.includes(key)))
      .map((finding) => {
        const { key, code, severity, suggested } = finding
        const could =
          suggested === undefined ? '' : ` ${t('couldBe', { value: amount(key, suggested) })}`
        return {
          key,
          id: severity === 'warn' ? findingId(finding) : null,
          text: named(key, `${FINDING_TEXTS[code][locale]}${could}`),
        }
      }),
  ]
}
