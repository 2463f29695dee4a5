import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/services/ask-form'
import { Thread } from '@/components/services/thread'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { newestMessageId, readThread } from '@/lib/services/thread'
import { askAction } from './actions'
import { askFormLabels } from './ask-form-labels'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'ask' })
  return { title: t('title'), description: t('lead') }
}

/** One place and one thread per customer for everything that is asked. */
export default async function AskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('ask')
  const actor = await currentActor()
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
            entries={messages.map((message) => ({
              id: message.id,
              who:
                message.fromRole === 'customer' ? message.fromName || t('you') : message.fromName,
              when: [
                t(`role.${message.fromRole}`),
                formatDay(message.createdAtMs, locale, 'time'),
                message.about,
              ]
                .filter(Boolean)
                .join(t('separator')),
              text: message.text,
            }))}
          />
          <LiveRefresh src={`${paths.ask(locale)}/live?seen=${seen}`} offlineText={t('offline')} />
        </div>
        <div className="mt-10 lg:col-span-5 lg:mt-0">
          <h2 className="minor mb-4">{t('write')}</h2>
          <AskForm action={askAction} labels={await askFormLabels()} />
        </div>
      </section>
    </div>
  )
}
