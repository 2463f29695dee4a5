import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { Link } from '@/components/ui/link'
import { readConfirmation } from '@/lib/identity/confirm-email'
import { currentActor } from '@/lib/identity/current-actor'
import { readCaller } from '@/lib/infra/auth/caller'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { PersonForm } from '../person-form'
import { confirmEmailAction } from './actions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ token?: string; done?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  // The address is a key: no other house learns it. (`no-referrer` would also hide the form's Origin.)
  return { title: t('confirm.title'), referrer: 'same-origin', robots: { index: false } }
}

export default async function ConfirmEmailPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token = '', done } = await searchParams
  const t = await getTranslations('identity.confirm')
  const { nowMs } = await readCaller()
  const email = await readConfirmation(await currentActor(), token, nowMs)
  const account = (
    <Link className="word" href={paths.account(locale)}>
      {t('account')}
    </Link>
  )
  if (done || !email)
    return (
      <PersonPage title={t(done ? 'doneTitle' : 'badTitle')} lead={t(done ? 'done' : 'bad')}>
        {account}
      </PersonPage>
    )
  return (
    <PersonPage
      title={t('title')}
      lead={t.rich('lead', { email, b: (words) => <b className="break-words">{words}</b> })}
    >
      <PersonForm
        id="confirm"
        action={confirmEmailAction}
        hidden={{ locale, token }}
        submit={t('submit')}
        sending={t('sending')}
      />
    </PersonPage>
  )
}
