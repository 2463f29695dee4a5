import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LetterText } from '@/components/identity/letter-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { absoluteUrl } from '@/lib/identity/post-letter'
import { readMailbox } from '@/lib/identity/read-mailbox'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ to?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  return { title: t('mailbox.title'), robots: { index: false } }
}

export default async function MailboxPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const to = (await searchParams).to?.trim() || undefined
  const t = await getTranslations('identity.mailbox')
  const mailbox = await readMailbox(await currentActor(), { to })
  if (!mailbox.ok) notFound()
  const letters = mailbox.value
  const baseUrl = absoluteUrl('/').replace(/\/$/, '')
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <form
        action={paths.mailbox(locale)}
        className="no-print mt-8 flex flex-wrap items-end gap-x-6 gap-y-3"
      >
        <Field
          id="to"
          type="email"
          label={t('filter')}
          defaultValue={to}
          autoComplete="off"
          className="w-full md:w-[26em]"
        />
        <Button kind="outline">{t('show')}</Button>
        {to && (
          <Link className="word" href={paths.mailbox(locale)}>
            {t('all')}
          </Link>
        )}
      </form>
      <p className="small mt-8 text-ink2" role="status">
        {letters.length > 0
          ? t('count', { count: letters.length })
          : to
            ? t('emptyFor', { to })
            : t('empty')}
      </p>
      <ol className="mt-3">
        {letters.map((letter) => (
          <li
            key={letter.id}
            className="grid gap-x-6 gap-y-2 border-t border-rule py-6 first:border-ink lg:grid-cols-12"
          >
            <div className="min-w-0 text-small lg:col-span-4">
              <h2 className="text-title leading-7">{letter.subject}</h2>
              <p className="break-words text-ink2">{t('to', { to: letter.to })}</p>
              <p className="text-ink2">{formatDay(letter.createdAtMs, locale, 'time')}</p>
            </div>
            <div className="min-w-0 lg:col-span-8">
              <LetterText text={letter.text} baseUrl={baseUrl} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
