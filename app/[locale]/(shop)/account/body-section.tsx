import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/core/shared/text'
import { bodyProfiles } from '@/lib/demand/body-profiles'
import { type BodyReading, bodyReadings } from '@/lib/demand/body-readings'
import type { Actor } from '@/lib/identity/actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { KeptMeasures } from '../measure/kept-measures'
import { forgetBodies } from './body-actions'

/** The measures one has given: since when, who read them, to take along and to delete. */
export async function BodySection({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations('account.body')
  const profiles = await bodyProfiles(actor)
  const readings = await bodyReadings(actor)
  return (
    <AccountSection id="body" title={t('title')}>
      <p>{t(profiles.length > 0 ? 'sealed' : 'none')}</p>
      <KeptMeasures {...{ locale, profiles }} design={null} isPart />
      {readings.length > 0 && (
        <>
          <h3 className="mt-6">{t('readings')}</h3>
          <ul className="mt-1">
            {readings.map((reading) => (
              <li key={reading.id} className="small text-ink2">
                {t(reading.own ? 'readByYou' : 'readByWork', {
                  when: formatDay(reading.atMs, locale, 'time'),
                  why: whyText(reading, t),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {profiles.length > 0 ? (
        <form action={forgetBodies} className="mt-5">
          <Button kind="outline">{t('delete')}</Button>
          <p className="small mt-2 text-ink2">{t('deleteNote')}</p>
        </form>
      ) : (
        <ButtonLink kind="word" href={paths.measure(locale)}>
          {t('measure')}
        </ButtonLink>
      )}
    </AccountSection>
  )
}

type Say = Awaited<ReturnType<typeof getTranslations<'account.body'>>>

function whyText({ why }: BodyReading, t: Say): string {
  const [kind = '', number = ''] = why.split(':')
  switch (kind) {
    case 'measure':
    case 'fit':
    case 'quote':
    case 'export':
      return t(`why.${kind}`)
    case 'package':
      return t('why.package', { number })
    default:
      return t('why.other')
  }
}
