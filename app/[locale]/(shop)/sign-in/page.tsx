import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OutsideButtons } from '@/components/identity/outside-buttons'
import { PersonPage } from '@/components/identity/person-page'
import { Link } from '@/components/ui/link'
import { currentActor } from '@/lib/identity/current-actor'
import { localPath } from '@/lib/identity/local-path'
import { outsideProviders } from '@/lib/infra/auth/providers'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { PersonForm } from '../person-form'
import { signInAction } from './actions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ next?: string; error?: string }>
}

const COMPANY = { github: 'GitHub', google: 'Google' } as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  return { title: t('signIn.title') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { next, error } = await searchParams
  const t = await getTranslations('identity.signIn')
  const actor = await currentActor()
  const companies = outsideProviders().map((id) => ({
    id,
    label: t('through', { company: COMPANY[id] }),
  }))
  const failed = error && t(error === 'unverified' ? 'outsideUnverified' : 'outsideFailed')
  return (
    <PersonPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <>
          <p className="flex flex-wrap items-center gap-x-2">
            {t('new')}
            <Link className="word" href={paths.signUp(locale)}>
              {t('signUp')}
            </Link>
          </p>
          <p className="small text-ink2">{t('guest')}</p>
        </>
      }
    >
      {actor.kind === 'person' && (
        <p className="mb-6 flex flex-wrap items-center gap-x-4">
          {t('already', { name: actor.name })}
          <Link className="word" href={paths.account(locale)}>
            {t('account')}
          </Link>
        </p>
      )}
      {failed && <p className="mb-6 border-l-2 border-madder pl-4 text-madder">{failed}</p>}
      <PersonForm
        id="sign-in"
        action={signInAction}
        fields={[
          { name: 'email', kind: 'email' },
          { name: 'password', kind: 'password' },
        ]}
        hidden={{ locale, next: localPath(next) ?? '' }}
        submit={t('submit')}
        sending={t('sending')}
      />
      <p className="mt-4">
        <Link className="word" href={paths.forgottenPassword(locale)}>
          {t('forgotten')}
        </Link>
      </p>
      {companies.length > 0 && (
        <div className="mt-6 border-t border-rule pt-6">
          <h2 className="mb-4 font-sans text-small">{t('or')}</h2>
          <OutsideButtons
            companies={companies}
            callbackHref={localPath(next) ?? paths.account(locale)}
            failed={{ title: t('or'), text: t('outsideFailed') }}
          />
        </div>
      )}
    </PersonPage>
  )
}
