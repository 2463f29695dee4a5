import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/services/ask-form'
import { MessageAbout } from '@/components/services/message-about'
import { Thread } from '@/components/services/thread'
import { ButtonLink } from '@/components/ui/button'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { picturesOf } from '@/lib/services/bespoke'
import { readDesk } from '@/lib/services/desk'
import { newestMessageId } from '@/lib/services/thread'
import { answerAction } from './actions'
import { deskFormLabels } from './desk-form-labels'
import { WishPicture } from './wish-picture'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'desk' })
  return { title: t('title'), robots: { index: false } }
}

/** The adviser's desk: what waits, oldest first, each with what was said before. */
export default async function DeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('desk')
  // Read before the questions: what comes in between is told again rather than missed.
  const seen = await newestMessageId()
  const desk = await readDesk(await currentActor())
  if (!desk.ok)
    return (
      <div className="wrap">
        <PageHead title={t('title')} lead={t('closed')} />
        <p className="mt-8">
          <ButtonLink href={paths.signIn(locale, paths.desk(locale))}>{t('signIn')}</ButtonLink>
        </p>
      </div>
    )
  const labels = await deskFormLabels()
  const pictures = await picturesOf(desk.value.map(({ id }) => id))
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('waiting', { count: desk.value.length })} />
      <LiveRefresh src={`${paths.desk(locale)}/live?seen=${seen}`} offlineText={t('offline')} />
      {desk.value.map((question) => (
        <section
          key={question.id}
          className="section lg:grid lg:grid-cols-12 lg:gap-6"
          aria-label={question.text}
        >
          <div className="lg:col-span-7">
            <p className="text-small text-ink2">
              {[question.fromName || t('guest'), formatDay(question.createdAtMs, locale, 'time')]
                .filter(Boolean)
                .join(t('separator'))}
            </p>
            <p className="lead mt-2 whitespace-pre-wrap">{question.text}</p>
            <MessageAbout about={{ text: question.about, href: question.aboutPath }} />
            <WishPicture {...{ locale }} requestId={pictures.get(question.id)} alt={t('picture')} />
            {question.earlier.length > 0 && (
              <Thread
                label={t('earlier')}
                emptyText=""
                entries={question.earlier.map((message) => ({
                  id: message.id,
                  who: message.fromName || t('guest'),
                  when: formatDay(message.createdAtMs, locale, 'time'),
                  text: message.text,
                }))}
              />
            )}
          </div>
          <div className="mt-6 lg:col-span-5 lg:mt-0">
            <AskForm
              id={`answer-${question.id}`}
              action={answerAction}
              hidden={{ messageId: question.id }}
              labels={labels}
            />
          </div>
        </section>
      ))}
    </div>
  )
}
