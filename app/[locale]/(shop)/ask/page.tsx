import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/services/ask-form'
import { Thread } from '@/components/services/thread'
import { ButtonLink } from '@/components/ui/button'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { newestMessageId, readThread } from '@/lib/services/thread'
import { aboutPage, comingFrom } from './about-page'
import { askAction } from './actions'
import { askFormLabels } from './ask-form-labels'
import { threadEntries } from './thread-entries'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'ask' })
  return { title: t('title'), description: t('lead') }
}

/** One place and one thread per customer for everything that is asked. */
export default async function AskPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('ask')
  const actor = await currentActor()
  const from = (await searchParams).about
  const about = await aboutPage(actor, from, locale)
  const before = from === undefined ? await comingFrom() : undefined
  // Into the address, so that an answer that refreshes the page does not lose it.
  if (await aboutPage(actor, before, locale)) redirect(paths.ask(locale, { about: before }))
  // Read before the messages: what comes in between is told again rather than missed.
  const seen = await newestMessageId(actor.ownerKey)
  const messages = await readThread(actor.ownerKey, undefined)
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <section className="section lg:grid lg:grid-cols-12 lg:gap-6" aria-labelledby="thread">
        <div className="lg:col-span-7">
          <h2 id="thread" className="minor">
            {t('thread')}
          </h2>
          <Thread
            label={t('thread')}
            emptyText={t('empty')}
            entries={await threadEntries(messages, locale)}
          />
          <LiveRefresh src={`${paths.ask(locale)}/live?seen=${seen}`} offlineText={t('offline')} />
        </div>
        <div className="mt-10 lg:col-span-5 lg:mt-0">
          <h2 className="minor mb-4">{t('write')}</h2>
          <AskForm
            action={askAction}
            labels={await askFormLabels()}
            {...(about && from ? { hidden: { from } } : {})}
            about={
              about && (
                <p className="small mb-4 border-l-2 border-chalk pl-3">
                  {t('about', { about: about.text })}
                  <ButtonLink
                    kind="word"
                    href={paths.ask(locale, { about: 'nothing' })}
                    className="ml-3"
                  >
                    {t('notAbout')}
                  </ButtonLink>
                </p>
              )
            }
          />
          <p className="mt-8">
            <ButtonLink kind="word" href={paths.wish(locale, { about: about ? from : undefined })}>
              {t('wish')}
            </ButtonLink>
          </p>
        </div>
      </section>
    </div>
  )
}
