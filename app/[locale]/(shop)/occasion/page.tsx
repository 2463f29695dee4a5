import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SentenceForm } from '@/components/home/sentence-form'
import { ButtonLink } from '@/components/ui/button'
import { isSewnCut } from '@/lib/core/garment/cut'
import type { HouseFamily } from '@/lib/core/garment/families'
import { looksFor } from '@/lib/core/recommendation/looks-for'
import { catalogueToday } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { rejectedLooks } from '@/lib/services/suggestions'
import { sentenceWords } from '../_home/sentence-words'
import { sentences } from '../_home/sentences'
import { askedOccasion } from './asked-occasion'
import { FamilySwitch } from './family-switch'
import { OccasionLook } from './occasion-look'

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
  const [t, asked, actor] = await Promise.all([
    getTranslations('home'),
    askedOccasion(search),
    currentActor(),
  ])
  const { occasion, date, today, problem } = asked
  const family = isSewnCut(search.family ?? '') ? (search.family as HouseFamily) : 'suit-women'
  const catalogue = await catalogueToday(family)
  const looks = looksFor(catalogue, occasion, neededByShopMs(date), await rejectedLooks(actor))
  const day = formatDay(neededByShopMs(date), locale)
  return (
    <div className="wrap">
      <div className="grid gap-x-6 pt-8 lg:grid-cols-[7fr_5fr] lg:pt-12">
        <div>
          <h1>{t('occasion.title', { occasion: t(`occasionNames.${occasion}`), day })}</h1>
          <p className="lead mt-4 text-ink2">{t('occasion.lead')}</p>
          {problem && <p className="small mt-3 text-ochre">{t(`occasion.${problem}`, { day })}</p>}
        </div>
        <div className="max-lg:mt-8">
          <SentenceForm
            words={{ ...(await sentenceWords()), submit: t('occasion.show') }}
            action={paths.occasion(locale)}
            {...{ occasion, date, family }}
            firstDate={today}
          />
        </div>
      </div>
      <FamilySwitch {...{ locale, family, occasion, date }} />
      {looks.length === 0 ? (
        <p className="section">
          {t('occasion.none')}{' '}
          <ButtonLink kind="word" href={paths.configure(locale, family, { date })}>
            {t('suits.plain')}
          </ButtonLink>
        </p>
      ) : (
        <div className="section grid gap-x-6 gap-y-14 md:grid-cols-3">
          {looks.map((look, index) => (
            <OccasionLook
              key={look.id}
              {...{ locale, catalogue, look, occasion, date }}
              isSuggested={index === 0}
            />
          ))}
        </div>
      )}
      <p className="small mt-12 text-ink2">
        {sentences(locale, t('occasion.source'), t('occasion.size'))}
      </p>
    </div>
  )
}
