import { getTranslations } from 'next-intl/server'
import { nameAndCloth } from '@/components/order/garment-words'
import { REMOVAL_FORM } from '@/components/order/removal'
import { Link } from '@/components/ui/link'
import { fitLabel } from '@/lib/core/fit/fit-label'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { PictureOf } from '../_home/picture-of'
import { wordsOfDesign } from '../words-of-design'
import { CompareBox } from './compare-box'

type Props = { readonly designs: readonly SavedDesign[]; readonly locale: Locale }

/** Saved designs, newest first; its name opens a design where it was left. */
export async function DesignList({ designs, locale }: Props) {
  const t = await getTranslations('designs')
  const told = await Promise.all(
    designs.map(async (saved) => ({
      ...saved,
      words: await wordsOfDesign(saved.design, locale),
    })),
  )
  return (
    <ul
      aria-label={t('title')}
      className="mt-8 grid gap-x-6 gap-y-10 md:grid-cols-2 lg:grid-cols-3"
    >
      {told.map(({ id, name, design, fit, version, updatedAtMs, words }) => {
        const title = name || words.name
        const full = nameAndCloth({ ...words, name: title }, locale)
        return (
          <li key={id} className="row-span-2 grid grid-rows-subgrid gap-y-0">
            <div className="mx-auto w-full max-w-[320px] self-end">
              <PictureOf design={design} locale={locale} widthPx={320} isOrnament />
            </div>
            <div className="mt-3 border-t border-ink pt-3">
              <h2 className="text-title leading-7 font-normal">
                <Link
                  href={paths.configure(locale, design.family, { design: id })}
                  aria-label={full}
                >
                  {title}
                </Link>
              </h2>
              <p className="small">{words.cloth}</p>
              {fit && <p className="small">{fitLabel(fit, locale)}</p>}
              <p className="label mt-1 text-ink2">
                {t('version', { version, day: formatDay(updatedAtMs, locale, 'day') })}
              </p>
              <p className="flex flex-wrap gap-x-6 text-small">
                <Link
                  className="word"
                  href={paths.design(locale, id)}
                  aria-label={t('openOf', { name: full })}
                >
                  {t('open')}
                </Link>
                <Link
                  className="word"
                  href={paths.fit(locale, design.family, { design: id })}
                  aria-label={t('fitOf', { name: full })}
                >
                  {t('fit')}
                </Link>
                <button
                  type="submit"
                  form={REMOVAL_FORM}
                  name="id"
                  value={id}
                  aria-label={t('deleteOf', { name: full })}
                  className="word"
                >
                  {t('delete')}
                </button>
                {told.length > 1 && (
                  <CompareBox
                    id={id}
                    label={t('choose')}
                    fullLabel={t('chooseOf', { name: full })}
                  />
                )}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
