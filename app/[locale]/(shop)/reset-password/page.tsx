import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { currentActor } from '@/lib/identity/current-actor'
import { resetLinkIsGood } from '@/lib/identity/reset-password'
import { readCaller } from '@/lib/infra/auth/caller'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { PersonForm } from '../person-form'
import { resetPasswordAction } from './actions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ token?: string; done?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  // The address is a key: no other house learns it. (`no-referrer` would also hide the form's Origin.)
  return { title: t('reset.title'), referrer: 'same-origin', robots: { index: false } }
}

export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token = '', done } = await searchParams
  const t = await getTranslations('identity.reset')
  if (done)
    return (
      <PersonPage title={t('doneTitle')} lead={t('done')}>
        <ButtonLink href={paths.signIn(locale)}>{t('signIn')}</ButtonLink>
      </PersonPage>
    )
  const { nowMs } = await readCaller()
  if (!(await resetLinkIsGood(await currentActor(), token, nowMs)))
    return (
      <PersonPage title={t('badTitle')} lead={t('bad')}>
        <Link className="word" href={paths.forgottenPassword(locale)}>
          {t('again')}
        </Link>
      </PersonPage>
    )
  return (
    <PersonPage title={t('title')} lead={t('lead')}>
      <PersonForm
        id="reset"
        action={resetPasswordAction}
        fields={[{ name: 'password', kind: 'newPassword' }]}
        hidden={{ locale, token }}
        submit={t('submit')}
        sending={t('sending')}
      />
    </PersonPage>
  )
}
