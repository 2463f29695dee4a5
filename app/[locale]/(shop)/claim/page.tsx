import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonPage } from '@/components/identity/person-page'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { claimIsGood } from '@/lib/identity/claim-order'
import { currentActor } from '@/lib/identity/current-actor'
import { readCaller } from '@/lib/infra/auth/caller'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { PersonForm } from '../person-form'
import { claimAction } from './actions'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  // The address is a key: no other house learns it. (`no-referrer` would also hide the form's Origin.)
  return { title: t('claim.title'), referrer: 'same-origin', robots: { index: false } }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token = '' } = await searchParams
  const t = await getTranslations('identity.claim')
  const actor = await currentActor()
  const { nowMs } = await readCaller()
  if (!(await claimIsGood(actor, token, nowMs)))
    return (
      <PersonPage title={t('badTitle')} lead={t('bad')}>
        <Link className="word" href={paths.contact(locale)}>
          {t('contact')}
        </Link>
      </PersonPage>
    )
  if (actor.kind !== 'person')
    return (
      <PersonPage title={t('title')} lead={t('signInFirst')}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <ButtonLink href={paths.signIn(locale, paths.claim(locale, token))}>
            {t('signIn')}
          </ButtonLink>
          <ButtonLink kind="word" href={paths.signUp(locale)}>
            {t('signUp')}
          </ButtonLink>
        </div>
      </PersonPage>
    )
  return (
    <PersonPage title={t('title')} lead={t('lead')}>
      <PersonForm
        id="claim"
        action={claimAction}
        hidden={{ locale, token }}
        submit={t('submit')}
        sending={t('sending')}
      />
    </PersonPage>
  )
}
