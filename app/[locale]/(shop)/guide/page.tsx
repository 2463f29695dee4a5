import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nextQuestion, readAnswers } from '@/lib/core/recommendation/needs'
import { localDay } from '@/lib/core/shared/local-time'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { dayField } from '../configure/design-field'
import { garmentAsked } from '../occasion/garment-asked'
import { GuidedProposal } from './guided-proposal'
import { Question } from './question'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'guide' })
  return { title: t('title'), description: t('description') }
}

/** One question after the other, then a proposal; the address holds everything that was said. */
export default async function GuidePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const search = await searchParams
  const garment = garmentAsked(search)
  const offered = await offeredToday(garment.family)
  if (!offered) notFound()
  const today = localDay(await readShopNowMs(), env().SHOP_TIME_ZONE)
  const day = dayField.safeParse(search.date)
  const date = day.success && day.data >= today ? day.data : undefined
  const { catalogue } = offered
  const answered = readAnswers(catalogue, search)
  const asked = { locale, garment, answered, date, steps: search.steps }
  const need = nextQuestion(catalogue, answered)
  if (need) return <Question {...{ asked, need }} choices={offered.choices} />
  return (
    <GuidedProposal
      {...{ asked, today }}
      choices={offered.choices}
      isDateWrong={Boolean(search.date) && date === undefined}
    />
  )
}
