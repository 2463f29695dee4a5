import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import type { ProfileNote } from '@/lib/demand/body-profiles'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { deleteMeasures, takeKeptMeasures } from './kept-actions'

type Props = {
  readonly locale: Locale
  readonly profiles: readonly ProfileNote[]
  /** Of the design that waits for a fit. */
  readonly design: { readonly id: string; readonly date: string | undefined } | null
  /** What it is part of has the heading above it, where it is not the page itself. */
  readonly isPart?: boolean
}

/** Bodies that are kept: used as they are, looked at, taken along or deleted. */
export async function KeptMeasures({ locale, profiles, design, isPart = false }: Props) {
  const t = await getTranslations('measure.kept')
  if (profiles.length === 0) return null
  const Heading = isPart ? 'h3' : 'h2'
  return (
    <section aria-labelledby="kept" className="mt-6 border-t border-ink pt-3">
      <Heading id="kept" className="minor">
        {t('title')}
      </Heading>
      <ul className="mt-1">
        {profiles.map((note) => (
          <li
            key={note.profileId}
            className="flex flex-wrap items-center gap-x-5 border-b border-rule py-1"
          >
            <span className="mr-auto max-md:basis-full">
              {t('of', {
                name: note.label || t('mine'),
                day: formatDay(note.createdAtMs, locale, 'day'),
                version: note.version,
              })}
            </span>
            {design && (
              <form action={takeKeptMeasures}>
                <input type="hidden" name="profile" value={note.profileId} />
                <input type="hidden" name="design" value={design.id} />
                {design.date && <input type="hidden" name="date" value={design.date} />}
                <Button>{t('use')}</Button>
              </form>
            )}
            <Link
              className="word"
              href={paths.measure(locale, {
                profile: note.profileId,
                ...(design ? { design: design.id, date: design.date } : {}),
              })}
            >
              {t('change')}
            </Link>
            {(['json', 'csv'] as const).map((as) => (
              <a key={as} className="word" href={paths.measuresFile(locale, note.profileId, as)}>
                {t(as)}
              </a>
            ))}
            <form action={deleteMeasures}>
              <input type="hidden" name="profile" value={note.profileId} />
              <Button kind="word">{t('delete')}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
