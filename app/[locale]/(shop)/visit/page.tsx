import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/identity/current-actor'
import { listSeededPeople } from '@/lib/identity/list-seeded-people'
import { ROLES } from '@/lib/identity/roles'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { visitAction } from '../../demo-actions'
import { PersonForm } from '../person-form'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'identity' })
  return { title: t('visit.title'), robots: { index: false } }
}

export default async function VisitPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('identity')
  const listed = await listSeededPeople(await currentActor())
  if (!listed.ok) notFound()
  const people = listed.value
  const groups = ROLES.map((role) => ({
    role,
    members: people.filter((person) => person.role === role),
  }))
  return (
    <div className="wrap">
      <PageHead title={t('visit.title')} lead={t('visit.lead')} />
      {people.length === 0 && <p className="mt-8">{t('visit.empty')}</p>}
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ role, members }) => (
          <section
            key={role}
            className="mt-10 grid gap-x-6 border-t border-ink pt-4 lg:grid-cols-12"
          >
            <h2 className="minor lg:col-span-4">{t(`groups.${role}`)}</h2>
            <ul className="max-lg:mt-4 lg:col-span-8">
              {members.map((person) => (
                <li
                  key={person.id}
                  className="grid items-baseline gap-x-6 gap-y-1 border-t border-rule py-4 first:border-0 first:pt-1 md:grid-cols-[1fr_auto]"
                >
                  <div>
                    <h3>{person.name}</h3>
                    <p className="small mt-1 text-ink2">{person.story[locale]}</p>
                  </div>
                  {person.here ? (
                    <p className="small text-ink2">{t('visit.here')}</p>
                  ) : (
                    <PersonForm
                      id={`visit-${person.id}`}
                      action={visitAction}
                      hidden={{ locale, personId: person.id }}
                      kind="word"
                      submit={t('visit.submit', { name: person.name })}
                      sending={t('visit.sending')}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
