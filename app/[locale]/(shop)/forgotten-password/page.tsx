import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { Link } from '@/components/ui/link'
import { mailboxIsOpen } from '@/lib/identity/read-mailbox'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { MailboxHint } from '../mailbox-hint'
import { PersonForm } from '../person-form'
import { forgottenPasswordAction } from './actions'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  return { title: t('forgotten.title') }
}

export default async function ForgottenPasswordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('identity.forgotten')
  const back = (
    <Link className="word" href={paths.signIn(locale)}>
      {t('back')}
    </Link>
  )
  return (
    <PersonPage title={t('title')} lead={t('lead')} aside={back}>
      <PersonForm
        id="forgotten"
        action={forgottenPasswordAction}
        fields={[{ name: 'email', kind: 'email' }]}
        submit={t('submit')}
        sending={t('sending')}
        done={
          <>
            <p>{t('done')}</p>
            <MailboxHint href={mailboxIsOpen() ? paths.mailbox(locale) : null} />
          </>
        }
      />
    </PersonPage>
  )
}
