import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import { Link } from '@/components/ui/link'
import type { Account } from '@/lib/identity/read-account'
import { PersonForm } from '../person-form'
import { changePasswordAction } from './actions'

type Props = { readonly account: Account; readonly setHref: string }

export async function PasswordSection({ account, setHref }: Props) {
  const t = await getTranslations('account.password')
  return (
    <AccountSection id="password" title={t('title')}>
      {account.hasPassword ? (
        <PersonForm
          id="password"
          action={changePasswordAction}
          fields={[
            { name: 'current', kind: 'password', label: t('current') },
            { name: 'next', kind: 'newPassword', label: t('next') },
          ]}
          kind="outline"
          submit={t('submit')}
          sending={t('sending')}
          done={<p>{t('done')}</p>}
        />
      ) : (
        <>
          <p>{t('none', { providers: account.providers.join(', ') })}</p>
          <Link className="word" href={setHref}>
            {t('set')}
          </Link>
        </>
      )}
    </AccountSection>
  )
}
