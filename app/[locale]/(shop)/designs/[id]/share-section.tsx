import { getTranslations } from 'next-intl/server'
import { ShareForm } from '@/components/design/share-form'
import { ShareList } from '@/components/design/share-list'
import type { Locale } from '@/lib/core/shared/text'
import type { OwnShare } from '@/lib/demand/design-shares'
import type { SavedDesign } from '@/lib/demand/designs'
import { absoluteUrl } from '@/lib/identity/post-letter'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { setOpenAction, shareAction } from './actions'

type Props = {
  readonly saved: SavedDesign
  readonly shares: readonly OwnShare[]
  readonly locale: Locale
}

const REFUSALS = ['too-many-links', 'unknown-design', 'unknown-link', 'design-invalid'] as const

/** Links to this version for others, each of which can be withdrawn. */
export async function ShareSection({ saved, shares, locale }: Props) {
  const t = await getTranslations('designs.one.share')
  const all = await getTranslations('designs')
  const refused = Object.fromEntries(REFUSALS.map((code) => [code, t(`refused.${code}`)]))
  const entries = shares.map(({ token, version, title, sharedAtMs, isRevoked }) => {
    const href = paths.sharedDesign(locale, token)
    const day = formatDay(sharedAtMs, locale, 'day')
    return {
      token,
      href,
      url: absoluteUrl(href),
      label: title ? t('linkNamed', { version, title }) : t('link', { version }),
      title,
      made: t('madeOn', { day }),
      isRevoked,
      buttonLabel: t(isRevoked ? 'againOf' : 'withdrawOf', { version, day }),
    }
  })
  return (
    <section aria-labelledby="share" className="no-print mt-12">
      <h2 id="share" className="minor">
        {t('title')}
      </h2>
      <p className="small mt-1 text-ink2">{t('lead')}</p>
      <ShareForm
        id={saved.id}
        title={saved.name}
        share={shareAction}
        words={{
          heading: t('heading'),
          from: t('from'),
          fromHint: t('fromHint'),
          make: t('make'),
          made: t('made'),
          refused,
          fault: all('fault'),
        }}
      />
      {entries.length > 0 && (
        <ShareList
          label={t('list')}
          entries={entries}
          setOpen={setOpenAction}
          words={{
            copy: t('copy'),
            copied: t('copied'),
            selected: t('selected'),
            native: t('native'),
            look: t('look'),
            withdraw: t('withdraw'),
            again: t('again'),
            withdrawn: t('withdrawn'),
            done: t('done'),
            reopened: t('reopened'),
            refused,
            fault: all('fault'),
          }}
        />
      )}
    </section>
  )
}
