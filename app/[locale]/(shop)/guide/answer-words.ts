import { getTranslations } from 'next-intl/server'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { kindOf } from '@/lib/core/garment/cut'
import {
  ANY,
  type Answer,
  type Answered,
  answersTo,
  budgetCentsOf,
  questionsFor,
} from '@/lib/core/recommendation/needs'
import type { NeedId } from '@/lib/core/recommendation/needs.data'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'

export type AnswerWord = { readonly id: string; readonly text: string }

/** The question in words; a coat is asked otherwise than a suit where the need is another one. */
export async function questionWords(
  need: NeedId,
  { cut }: Pick<Catalogue, 'cut'>,
): Promise<string> {
  const t = await getTranslations('guide')
  const own = `questionOf.${kindOf(cut)}.${need}`
  return t.has(own) ? t(own) : t(`question.${need}`)
}

/** The answers to one question in words; budgets are named in the shop's money. */
export async function answerWords(
  need: NeedId,
  catalogue: Catalogue,
  locale: Locale,
): Promise<readonly AnswerWord[]> {
  const t = await getTranslations('guide')
  return answersTo(catalogue, need).map((id) => {
    const price =
      need === 'budget'
        ? formatMoney(
            budgetCentsOf(catalogue.basePriceCents, id as Answer<'budget'>),
            catalogue.currency,
            locale,
          )
        : ''
    const own = `answerOf.${kindOf(catalogue.cut)}.${need}.${id}`
    return { id, text: t.has(own) ? t(own) : t(`answer.${need}.${id}`, { price }) }
  })
}

/** What somebody said so far, in the words of the answers; what was passed over is not said. */
export async function saidWords(
  answered: Answered,
  catalogue: Catalogue,
  locale: Locale,
): Promise<readonly { readonly need: NeedId; readonly text: string }[]> {
  const said = questionsFor(catalogue, answered).filter(
    (need) => answered[need] !== undefined && answered[need] !== ANY,
  )
  return Promise.all(
    said.map(async (need) => {
      const words = await answerWords(need, catalogue, locale)
      return { need, text: words.find(({ id }) => id === answered[need])?.text ?? '' }
    }),
  )
}
