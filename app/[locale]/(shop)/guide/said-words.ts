import { getTranslations } from 'next-intl/server'
import type { SaidNoteProps } from '@/components/guide/said-note'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { moduleOf, optionOf } from '@/lib/core/configuration/option-of'
import { priceGarment } from '@/lib/core/pricing/price'
import type { NoFurther } from '@/lib/core/recommendation/critique'
import type { CritiqueId } from '@/lib/core/recommendation/directions'
import type { Guided } from '@/lib/core/recommendation/guided-steps'
import { formatDifference, formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { changeWords } from './change-words'

type Said = Pick<SaidNoteProps, 'title' | 'lines' | 'isRefused'>

/** What came of the last word: the changes and their price, or the reason for none. */
export async function lastSaid(
  choices: GarmentChoices,
  guided: Guided,
  locale: Locale,
): Promise<Said> {
  const t = await getTranslations('guide')
  const { catalogue } = choices
  const { last, options } = guided
  if (!last) return { title: '', lines: [], isRefused: false }
  const word = t(`word.${last.word}`)
  const { answer } = last
  if (answer.kind === 'no-further') {
    const why = await refusal(choices, answer.because, last.word, locale)
    return { title: t('refused', { word }), lines: [why], isRefused: true }
  }
  const { totalCents, currency } = priceGarment({
    ...{ catalogue, fit: { kind: 'size' } },
    design: { options },
  })
  const price = formatMoney(totalCents, currency, locale)
  const delta = answer.priceDeltaCents
  const costs =
    delta === 0
      ? t('costsNothing', { price })
      : t('costs', { price, difference: formatDifference(delta, currency, locale) })
  const back = answer.takenBack.map((each) => t(`word.${each}`)).join(t('between'))
  return {
    title: t('changed', { word }),
    lines: [
      ...(await changeWords(catalogue, answer.changes, locale)),
      costs,
      ...(back ? [t('takenBack', { words: back })] : []),
    ],
    isRefused: false,
  }
}

async function refusal(
  { catalogue }: GarmentChoices,
  because: NoFurther,
  word: CritiqueId,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations('guide')
  const nameOf = (moduleId: string): string => moduleOf(catalogue, moduleId)?.name[locale] ?? ''
  switch (because.code) {
    case 'end':
      return t(`end.${word}`)
    case 'budget':
      return t('no.budget')
    case 'kept': {
      const parts = because.moduleIds.map(nameOf).join(t('between'))
      return parts ? t('no.kept', { parts }) : t('no.keptAll')
    }
    case 'rules': {
      const { moduleId, optionId } = because.wanted
      return t('no.rule', {
        option: `${nameOf(moduleId)} (${optionOf(catalogue, moduleId, optionId)?.name[locale]})`,
        reason: because.blocking.rules[0]?.reason[locale] ?? '',
      })
    }
    default:
      return because satisfies never
  }
}
