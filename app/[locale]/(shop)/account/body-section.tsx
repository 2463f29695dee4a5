import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/core/shared/text'
import { latestBodyProfile } from '@/lib/demand/body-profiles'
import { bodyReadings } from '@/lib/demand/body-readings'
import type { Actor } from '@/lib/identity/actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { forgetBody } from './body-actions'

/** The measures one has given: since when, who read them, and one tap that deletes them. */
export async function BodySection({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations('account.body')
  const profile = await latestBodyProfile(actor)
  const readings = profile ? await bodyReadings(actor) : []
  return (
    <AccountSection id="body" title={t('title')}>
      <p>
        {profile
          ? t('kept', {
              version: profile.version,
              day: formatDay(profile.createdAtMs, locale, 'day'),
            })
          : t('none')}
      </p>
      {readings.length > 0 && (
        <>
          <h3 className="mt-4">{t('readings')}</h3>
          <ul className="mt-1">
            {readings.map((reading) => (
              <li key={`${reading.atMs}-${reading.why}`} className="small text-ink2">
                {t(reading.own ? 'readByYou' : 'readByWork', {
                  when: formatDay(reading.atMs, locale, 'time'),
                  why: reading.why,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {profile && (
        <form action={forgetBody} className="mt-4">
          <Button kind="outline">{t('delete')}</Button>
          <p className="small mt-2 text-ink2">{t('deleteNote')}</p>
        </form>
      )}
    </AccountSection>
  )
}
