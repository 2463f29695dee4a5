import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import { PersonForm } from '../person-form'
import { renameAction } from './actions'

export async function NameSection({ name }: { readonly name: string }) {
  const t = await getTranslations('account.name')
  return (
    <AccountSection id="name" title={t('title')}>
      <PersonForm
        id="name"
        action={renameAction}
        fields={[{ name: 'name', kind: 'name', defaultValue: name }]}
        kind="outline"
        submit={t('submit')}
        sending={t('sending')}
        done={t('done')}
        stays
      />
    </AccountSection>
  )
}
