import { getTranslations } from 'next-intl/server'
import { type VersionEntry, VersionList } from '@/components/design/version-list'
import type { Design } from '@/lib/core/garment/design'
import { designDifferences } from '@/lib/core/garment/design-difference'
import type { Locale } from '@/lib/core/shared/text'
import type { DesignVersion } from '@/lib/demand/design-versions'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { formatDay } from '@/lib/infra/i18n/dates'
import { goBackAction } from './actions'

type Props = {
  readonly saved: SavedDesign
  readonly versions: readonly DesignVersion[]
  readonly locale: Locale
}

/** What the design was, newest first, each with what it changed in words. */
export async function VersionsSection({ saved, versions, locale }: Props) {
  const t = await getTranslations('designs')
  const isKept = versions.some(({ version }) => version === saved.version)
  const now = { version: saved.version, design: saved.design }
  const states = isKept ? versions : [now, ...versions]
  const entries = await Promise.all(
    states.map(async (state, index): Promise<VersionEntry> => {
      const { version, design } = state
      const before = states[index + 1]?.design
      const isNow = version === saved.version
      const kept =
        'reason' in state
          ? `${t(`one.versions.reason.${state.reason}`)}${locale === 'en' ? ', ' : '，'}${formatDay(state.keptAtMs, locale, 'time')}`
          : t('one.versions.notKept')
      return {
        version,
        title: t(isNow ? 'one.versions.now' : 'one.versions.number', { version }),
        kept,
        changes: before ? await changesOf(before, design, locale) : [t('one.versions.first')],
        goBack: isNow ? null : t('one.versions.goBackOf', { version }),
      }
    }),
  )
  return (
    <section aria-labelledby="versions" className="mt-12 lg:mt-0">
      <h2 id="versions" className="minor">
        {t('one.versions.title')}
      </h2>
      <p className="small mt-1 text-ink2">{t('one.versions.lead')}</p>
      {versions.length === 0 ? (
        <p className="small mt-4">{t('one.versions.none')}</p>
      ) : (
        <VersionList
          id={saved.id}
          label={t('one.versions.title')}
          entries={entries}
          goBack={goBackAction}
          words={{
            goBack: t('one.versions.goBack'),
            isNow: t('one.versions.isNow'),
            back: t.raw('one.versions.back') as string,
            refused: {
              'unknown-version': t('one.versions.refused'),
              'unknown-design': t('one.name.refused'),
            },
            fault: t('fault'),
          }}
        />
      )}
    </section>
  )
}

async function changesOf(before: Design, after: Design, locale: Locale): Promise<string[]> {
  const t = await getTranslations('designs.one.versions')
  const [from, to] = await Promise.all([catalogueOfDesign(before), catalogueOfDesign(after)])
  const differences = designDifferences(
    { design: before, catalogue: from },
    { design: after, catalogue: to },
  )
  if (differences.length === 0) return [t('same')]
  return differences.map((each) =>
    t('change', {
      module: each.module[locale],
      from: each.from?.[locale] ?? t('without'),
      to: each.to?.[locale] ?? t('without'),
    }),
  )
}
