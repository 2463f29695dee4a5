import { getTranslations } from 'next-intl/server'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import {
  ANSWERS,
  ANY,
  type Answer,
  type Answered,
  budgetCentsOf,
  type NeedId,
  questionsFor,
} from '@/lib/core/recommendation/needs'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'

export type AnswerWord = { readonly id: string; readonly text: string }

/** The answers to one question in words; budgets are named in the shop's money. */
export async function answerWords(
  need: NeedId,
  catalogue: Catalogue,
  locale: Locale,
): Promise<readonly AnswerWord[]> {
  const t = await getTranslations('guide')
  return ANSWERS[need].map((id) => {
    const price =
      need === 'budget'
        ? formatMoney(
            budgetCentsOf(catalogue.basePriceCents, id as Answer<'budget'>),
            catalogue.currency,
            locale,
          )
        : ''
    return { id, text: t(`answer.${need}.${id}`, { price }) }
  })
}

/** What somebody said so far, in the words of the answers; what was passed over is not said. */
export async function saidWords(
  answered: Answered,
  catalogue: Catalogue,
  locale: Locale,
): Promise<readonly { readonly need: NeedId; readonly text: string }[]> {
  const said = questionsFor(answered).filter(
    (need) => answered[need] !== undefined && answered[need] !== ANY,
  )
  return Promise.all(
    said.map(async (need) => {
      const words = await answerWords(need, catalogue, locale)
      return { need, text: words.find(({ id }) => id === answered[need])?.text ?? '' }
    }),
  )
}
