import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import type { Locale } from '@/lib/core/shared/text'
import type { Account } from '@/lib/identity/read-account'
import { formatDay } from '@/lib/infra/i18n/dates'
import { PersonForm } from '../person-form'
import { endSessionAction, signOutAction, signOutEverywhereAction } from './actions'

type Props = { readonly account: Account; readonly locale: Locale }

export async function SessionsSection({ account, locale }: Props) {
  const t = await getTranslations('account.sessions')
  const leave = await getTranslations('account')
  const device = (name: string) => name || t('unknown')
  return (
    <AccountSection id="sessions" title={t('title')}>
      <ul className="border-t border-ink">
        {account.sessions.map((session) => (
          <li
            key={session.id}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 border-b border-rule py-1"
          >
            <p className="max-w-none text-small">
              <span className="font-medium">{device(session.device)}</span>
              {session.here && <span className="text-bottle">{`, ${t('here')}`}</span>}
              <span className="block text-ink2 md:inline md:pl-4">
                {t('span', {
                  since: formatDay(session.createdAtMs, locale, 'time'),
                  seen: formatDay(session.lastSeenAtMs, locale, 'time'),
                })}
              </span>
            </p>
            {!session.here && (
              <PersonForm
                id={`end-${session.id}`}
                action={endSessionAction}
                hidden={{ sessionId: session.id }}
                kind="word"
                submit={t('action')}
                submitLabel={t('actionOn', { device: device(session.device) })}
                sending={t('ending')}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="small mt-3 text-ink2">{t('life')}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <PersonForm
          id="sign-out"
          action={signOutAction}
          hidden={{ locale }}
          kind="outline"
          submit={leave('signOut')}
          sending={leave('signingOut')}
        />
        <PersonForm
          id="sign-out-everywhere"
          action={signOutEverywhereAction}
          hidden={{ locale }}
          kind="word"
          submit={t('everywhere')}
          sending={t('everywhereSending')}
        />
      </div>
    </AccountSection>
  )
}
