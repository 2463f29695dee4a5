import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { readOrders } from '@/lib/demand/read-order'
import { currentActor } from '@/lib/identity/current-actor'
import { readAccount } from '@/lib/identity/read-account'
import { mailboxIsOpen } from '@/lib/identity/read-mailbox'
import { readCaller } from '@/lib/infra/auth/caller'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { BodySection } from './body-section'
import { DeleteSection, ExportSection } from './data-sections'
import { EmailSection } from './email-section'
import { NameSection } from './name-section'
import { PasswordSection } from './password-section'
import { SessionsSection } from './sessions-section'
import { ThingsSection } from './things-section'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ deleted?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'account' })
  return { title: t('title'), robots: { index: false } }
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('account')
  const actor = await currentActor()
  const read = await readAccount(actor, (await readCaller()).nowMs)
  if (!read.ok) {
    const deleted = (await searchParams).deleted
    return (
      <PersonPage
        title={t(deleted ? 'delete.done' : 'signedOutTitle')}
        lead={t(deleted ? 'delete.after' : 'signedOut')}
      >
        {deleted ? (
          <ButtonLink href={paths.home(locale)}>{t('home')}</ButtonLink>
        ) : (
          <ButtonLink href={paths.signIn(locale, paths.account(locale))}>{t('signIn')}</ButtonLink>
        )}
      </PersonPage>
    )
  }
  const account = read.value
  return (
    <div className="wrap">
      <PageHead title={account.name} lead={account.visiting ? t('visiting') : t('title')} />
      <ThingsSection orders={await readOrders(actor)} locale={locale} />
      <BodySection actor={actor} locale={locale} />
      {!account.visiting && <NameSection name={account.name} />}
      <EmailSection
        account={account}
        mailboxHref={mailboxIsOpen() ? paths.mailbox(locale) : null}
      />
      {!account.visiting && (
        <PasswordSection account={account} setHref={paths.forgottenPassword(locale)} />
      )}
      <SessionsSection account={account} locale={locale} />
      <ExportSection locale={locale} />
      {!account.visiting && <DeleteSection account={account} locale={locale} />}
    </div>
  )
}
