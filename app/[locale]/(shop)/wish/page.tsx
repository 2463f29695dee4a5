import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WishForm, type WishLabels } from '@/components/services/wish-form'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { MOST_PICTURE_BYTES } from '@/lib/platform/wish-bespoke'
import { aboutPage, comingFrom } from '../ask/about-page'
import { wishAction } from './actions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'wish' })
  return { title: t('title'), description: t('description') }
}

const LABELS = [
  ...(['text', 'textHint', 'picture', 'pictureHint', 'send', 'sending', 'sent'] as const),
  ...(['thread', 'empty', 'notAPicture', 'tooLarge', 'unreadable', 'tooManyOpen'] as const),
  ...(['tooManyToday', 'busy', 'fault'] as const),
]

/** "My wish is not here": words and a picture for a tailor, and a count for the house. */
export default async function WishPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('wish')
  const from = (await searchParams).about ?? (await comingFrom())
  const about = await aboutPage(await currentActor(), from, locale)
  const labels = Object.fromEntries(LABELS.map((name) => [name, t(name)])) as WishLabels
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="section lg:grid lg:grid-cols-12 lg:gap-6">
        <div className="lg:col-span-7">
          <WishForm
            action={wishAction}
            labels={labels}
            threadHref={paths.ask(locale)}
            mostBytes={MOST_PICTURE_BYTES}
            from={about ? from : undefined}
          >
            {about && (
              <p className="small mb-6 border-l-2 border-chalk pl-3">
                {t('about', { about: about.text })}
              </p>
            )}
          </WishForm>
        </div>
        <section className="mt-12 lg:col-span-5 lg:mt-0" aria-labelledby="next">
          <h2 id="next" className="minor">
            {t('next')}
          </h2>
          <ol className="small mt-4 list-decimal space-y-2 pl-5">
            {(['1', '2', '3'] as const).map((step) => (
              <li key={step}>{t(`steps.${step}`)}</li>
            ))}
          </ol>
          <p className="small mt-6 text-ink2">{t('counted')}</p>
        </section>
      </div>
    </div>
  )
}
