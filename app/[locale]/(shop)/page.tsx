import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { HowItIsMade } from '@/components/home/how-it-is-made'
import { SentenceForm } from '@/components/home/sentence-form'
import { ButtonLink } from '@/components/ui/button'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { catalogueToday } from '@/lib/demand/published-catalogues'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { Dates } from './_home/dates'
import { Doors } from './_home/doors'
import { Facts } from './_home/facts'
import { Hero } from './_home/hero'
import { Looks } from './_home/looks'
import { NumberedJacket } from './_home/numbered-jacket'
import { PictureOf } from './_home/picture-of'
import { sentenceWords } from './_home/sentence-words'
import { askedOccasion } from './occasion/asked-occasion'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home' })
  return { title: { absolute: `Market of One: ${t('title')}` }, description: t('description') }
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('home')
  const { today, date } = await askedOccasion({})
  const catalogue = await catalogueToday('suit-women')
  const looks = catalogue.looks.filter((look) => look.occasions.includes('wedding')).slice(0, 3)
  const design = startingDesign(catalogue, looks[0])
  const steps = (['1', '2', '3', '4'] as const).map((step) => ({
    title: t(`made.${step}.title`),
    text: t(`made.${step}.text`),
  }))
  return (
    <div className="wrap">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 pt-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:pt-14">
        <div>
          <h1 className="display">{t('sentence')}</h1>
          <div className="mt-8">
            <SentenceForm
              words={await sentenceWords()}
              action={paths.occasion(locale)}
              occasion="wedding"
              date={date}
              firstDate={today}
              quiet={
                <>
                  <ButtonLink kind="word" href={paths.guide(locale)}>
                    {t('guideMe')}
                  </ButtonLink>
                  <ButtonLink kind="word" href={paths.measure(locale)}>
                    {t('measurements')}
                  </ButtonLink>
                </>
              }
            />
          </div>
        </div>
        <Hero locale={locale} />
      </div>
      <Suspense fallback={<p className="section small min-h-44 text-ink2">{t('loading')}</p>}>
        <Dates {...{ locale, design, date }} occasion="wedding" />
      </Suspense>
      <Suspense fallback={<p className="section small min-h-44 text-ink2">{t('loading')}</p>}>
        <Facts locale={locale} />
      </Suspense>
      <Looks
        {...{ locale, date }}
        occasion="wedding"
        title={t('looks.title')}
        looks={looks.map((look) => ({ catalogue, look }))}
      />
      <HowItIsMade
        title={t('made.title')}
        steps={steps}
        stations={[t('made.stations.cut'), t('made.stations.press'), t('made.stations.pack')]}
        jacket={<NumberedJacket {...{ design, locale }} />}
        small={<PictureOf {...{ design, locale }} isOrnament widthPx={72} />}
      />
      <Doors locale={locale} />
    </div>
  )
}
