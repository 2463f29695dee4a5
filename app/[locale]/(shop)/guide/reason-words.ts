import { getTranslations } from 'next-intl/server'
import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Look } from '@/lib/core/garment/catalogue'
import { priceGarment } from '@/lib/core/pricing/price'
import type { Answered } from '@/lib/core/recommendation/needs'
import { metBy } from '@/lib/core/recommendation/propose-garment'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { saidWords } from './answer-words'

type Asked = {
  readonly choices: GarmentChoices
  readonly answered: Answered
  readonly look: Look
  readonly options: Options
  readonly locale: Locale
}

/** "Because you said …", read off the garment as it is now, one sentence for each answer. */
export async function reasonWords(asked: Asked): Promise<readonly string[]> {
  const { choices, answered, look, options, locale } = asked
  const { catalogue } = choices
  const t = await getTranslations('guide')
  const said = await saidWords(answered, catalogue, locale)
  if (said.length === 0) return [t('nothingSaid')]
  const met = metBy(choices, answered, look, options)
  const cloth = optionOf(catalogue, 'cloth', options.cloth)
  const { totalCents, currency } = priceGarment({
    ...{ catalogue, fit: { kind: 'size' } },
    design: { options },
  })
  return said.map(({ need, text }) =>
    t(`${met[need] ? 'met' : 'missed'}.${need}`, {
      answer: text,
      weight: Number(cloth?.attributes?.weightGsm ?? 0),
      degree: Number(cloth?.attributes?.formality ?? 0),
      cloth: cloth?.name[locale] ?? '',
      price: formatMoney(totalCents, currency, locale),
    }),
  )
}
