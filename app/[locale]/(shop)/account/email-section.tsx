import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import type { Account } from '@/lib/identity/read-account'
import { MailboxHint } from '../mailbox-hint'
import { PersonForm } from '../person-form'
import { changeEmailAction, sendAgainAction } from './actions'

type Props = { readonly account: Account; readonly mailboxHref: string | null }

export async function EmailSection({ account, mailboxHref }: Props) {
  const t = await getTranslations('account.email')
  const { email, confirmed, hasPassword, visiting } = account
  return (
    <AccountSection id="email" title={t('title')}>
      <p className="break-words">
        {t.rich('now', { email, b: (words) => <b>{words}</b> })}{' '}
        <span className={confirmed ? 'text-bottle' : 'text-ochre'}>
          {t(confirmed ? 'confirmed' : 'unconfirmed')}
        </span>
      </p>
      {!confirmed && (
        <div className="mt-2">
          <PersonForm
            id="again"
            action={sendAgainAction}
            kind="word"
            submit={t('again')}
            sending={t('sendingAgain')}
            done={t('doneAgain')}
            stays
          />
          <MailboxHint href={mailboxHref} />
        </div>
      )}
      {confirmed && hasPassword && !visiting && (
        <div className="mt-6">
          <PersonForm
            id="email"
            action={changeEmailAction}
            fields={[
              { name: 'email', kind: 'email', label: t('new'), autoComplete: 'email' },
              { name: 'password', kind: 'password', label: t('password') },
            ]}
            kind="outline"
            submit={t('submit')}
            sending={t('sending')}
            done={
              <>
                <p>{t('done')}</p>
                <MailboxHint href={mailboxHref} />
              </>
            }
          />
        </div>
      )}
    </AccountSection>
  )
}
