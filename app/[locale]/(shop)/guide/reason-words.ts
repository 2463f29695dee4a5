import { getTranslations } from 'next-intl/server'
import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Look } from '@/lib/core/garment/catalogue'
import { priceGarment } from '@/lib/core/pricing/price'
import { aimsOf } from '@/lib/core/recommendation/aims'
import { raising } from '@/lib/core/recommendation/measures'
import type { Answered } from '@/lib/core/recommendation/needs'
import { metBy } from '@/lib/core/recommendation/propose-garment'
import { formatMoney } from '@/lib/core/shared/money'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'
import { saidWords } from './answer-words'

type Asked = {
  readonly choices: GarmentChoices
  readonly answered: Answered
  readonly look: Look
  readonly options: Options
  readonly locale: Locale
}

/** The parts that speak most for an answer; more would be a list. */
const MOST_NAMED = 2

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
  const aims = aimsOf(catalogue, answered)
  const isLayered = catalogue.cut === 'overcoat' || catalogue.cut === 'down-jacket'
  const between = t('between')
  return said.map(({ need, text }) => {
    const aim = aims.find((each) => each.need === need)
    const speaking = aim ? raising(catalogue, options, aim.measure).slice(0, MOST_NAMED) : []
    // Little rain asks for nothing, and there may be nothing that keeps it off.
    const isEnough = need === 'rain' && met.rain && speaking.length === 0
    const about = isEnough ? 'enough' : need === 'warmth' && isLayered ? 'layers' : need
    return t(`${met[need] ? 'met' : 'missed'}.${about}`, {
      answer: text,
      parts: speaking.map(({ name }) => lowerFirst(name[locale])).join(between),
      collar: optionOf(catalogue, 'collar', options.collar)?.name[locale] ?? '',
      weight: Number(cloth?.attributes?.weightGsm ?? 0),
      degree: Number(cloth?.attributes?.formality ?? 0),
      cloth: cloth?.name[locale] ?? '',
      price: formatMoney(totalCents, currency, locale),
    })
  })
}
