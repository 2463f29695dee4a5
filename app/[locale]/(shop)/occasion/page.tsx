import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SentenceForm } from '@/components/home/sentence-form'
import { ButtonLink } from '@/components/ui/button'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { sentenceWords } from '../_home/sentence-words'
import { sentences } from '../_home/sentences'
import { askedOccasion } from './asked-occasion'
import { BudgetField } from './budget-field'
import { FamilySwitch } from './family-switch'
import { garmentAsked, garmentValues } from './garment-asked'
import { GarmentSwitch } from './garment-switch'
import { Suggestions } from './suggestions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home' })
  return { title: t('start'), description: t('occasion.description') }
}

export default async function OccasionPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const search = await searchParams
  const { kind, family, figure } = garmentAsked(search)
  const [t, asked, actor, offered] = await Promise.all([
    getTranslations('home'),
    askedOccasion(search),
    currentActor(),
    offeredToday(family),
  ])
  if (!offered) notFound()
  const { occasion, date, today, problem, budget, budgetCents } = asked
  const day = formatDay(neededByShopMs(date), locale)
  const kept = { occasion, date, ...(budget ? { budget } : {}) }
  return (
    <div className="wrap">
      <div className="grid gap-x-6 pt-8 lg:grid-cols-[7fr_5fr] lg:pt-12">
        <div>
          <h1>{t('occasion.title', { occasion: t(`occasionNames.${occasion}`), day })}</h1>
          <p className="lead mt-4 text-ink2">
            {t(kind === 'suit' ? 'occasion.lead' : 'occasion.leadOther')}
          </p>
          {problem && <p className="small mt-3 text-ochre">{t(`occasion.${problem}`, { day })}</p>}
        </div>
        <div className="max-lg:mt-8">
          <SentenceForm
            words={{ ...(await sentenceWords()), submit: t('occasion.show') }}
            action={paths.occasion(locale)}
            {...{ occasion, date, family }}
            firstDate={today}
            further={
              <>
                {kind !== 'suit' && (
                  <input type="hidden" name="figure" value={garmentValues(kind, figure).figure} />
                )}
                <BudgetField
                  locale={locale}
                  budget={asked.isBudgetWrong ? search.budget : budget}
                  currency={offered.catalogue.currency}
                  problem={asked.isBudgetWrong ? t('occasion.wrongBudget') : null}
                />
              </>
            }
          />
        </div>
      </div>
      <div className="mt-8">
        <GarmentSwitch
          kind={kind}
          hrefOf={(each) => paths.occasion(locale, { ...kept, ...garmentValues(each, figure) })}
        />
        <FamilySwitch
          figure={figure}
          hrefOf={(each) => paths.occasion(locale, { ...kept, ...garmentValues(kind, each) })}
        />
      </div>
      <Suggestions
        {...{ locale, actor, occasion, date, budgetCents }}
        figure={garmentValues(kind, figure).figure}
        choices={offered.choices}
      />
      <p className="mt-12 flex max-w-none flex-wrap gap-x-6">
        <ButtonLink
          kind="word"
          href={paths.guide(locale, { ...garmentValues(kind, figure), date })}
        >
          {t('occasion.guide')}
        </ButtonLink>
        <ButtonLink kind="word" href={paths.wish(locale)}>
          {t('occasion.wish')}
        </ButtonLink>
      </p>
      <p className="small mt-6 text-ink2">
        {sentences(locale, t('occasion.source'), t('occasion.size'))}
      </p>
    </div>
  )
}
