import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { Link } from '@/components/ui/link'
import { mailboxIsOpen } from '@/lib/identity/read-mailbox'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { MailboxHint } from '../mailbox-hint'
import { PersonForm } from '../person-form'
import { signUpAction } from './actions'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  return { title: t('signUp.title') }
}

export default async function SignUpPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('identity.signUp')
  const signIn = (
    <Link className="word" href={paths.signIn(locale)}>
      {t('signIn')}
    </Link>
  )
  return (
    <PersonPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <>
          <p className="flex flex-wrap items-center gap-x-2">
            {t('have')} {signIn}
          </p>
          <p className="small text-ink2">
            {t.rich('privacy', {
              link: (words) => <Link href={paths.privacy(locale)}>{words}</Link>,
            })}
          </p>
        </>
      }
    >
      <PersonForm
        id="sign-up"
        action={signUpAction}
        fields={[
          { name: 'name', kind: 'name' },
          { name: 'email', kind: 'email' },
          {
            name: 'password',
            kind: 'newPassword',
            label: (await getTranslations('identity.fields'))('password'),
          },
        ]}
        hidden={{ locale }}
        submit={t('submit')}
        sending={t('sending')}
        done={
          <>
            <p>{t('done')}</p>
            <p>{signIn}</p>
            <MailboxHint href={mailboxIsOpen() ? paths.mailbox(locale) : null} />
          </>
        }
      />
    </PersonPage>
  )
}
