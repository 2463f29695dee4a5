import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import type { Locale } from '@/lib/core/shared/text'
import type { Account } from '@/lib/identity/read-account'
import { paths } from '@/lib/paths'
import { PersonForm } from '../person-form'
import { deleteAccountAction } from './actions'

type Props = { readonly account: Account; readonly locale: Locale }

export async function ExportSection({ locale }: Pick<Props, 'locale'>) {
  const t = await getTranslations('account.export')
  return (
    <AccountSection id="export" title={t('title')}>
      <p>{t('text')}</p>
      <a className="word" href={paths.accountExport(locale)} download="market-of-one.json">
        {t('submit')}
      </a>
    </AccountSection>
  )
}

export async function DeleteSection({ account, locale }: Props) {
  const t = await getTranslations('account.delete')
  return (
    <AccountSection id="delete" title={t('title')}>
      <p className="mb-5">{t('text')}</p>
      {account.hasPassword ? (
        <PersonForm
          id="delete"
          action={deleteAccountAction}
          fields={[{ name: 'password', kind: 'password', label: t('password') }]}
          hidden={{ locale }}
          kind="outline"
          submit={t('submit')}
          sending={t('sending')}
        />
      ) : (
        <p className="small text-ink2">{t('needsPassword')}</p>
      )}
    </AccountSection>
  )
}
