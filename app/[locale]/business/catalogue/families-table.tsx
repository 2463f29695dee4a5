import { getTranslations } from 'next-intl/server'
import { grouped } from '@/components/business/grouped'
import { Link } from '@/components/ui/link'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import type { Locale } from '@/lib/core/shared/text'
import type { FamilyNote, VersionNote } from '@/lib/demand/read-catalogue-versions'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'

type Props = { readonly locale: Locale; readonly families: readonly FamilyNote[] }

const COLUMNS = [
  'family',
  'cut',
  'version',
  'modules',
  'options',
  'rules',
  'variants',
  'published',
  'by',
  'shop',
  'file',
] as const
/** On a phone: which family, which version, where to see and to fetch it. */
const NARROW: ReadonlySet<string> = new Set(['family', 'version', 'shop', 'file'])
const NUMBERS: ReadonlySet<string> = new Set(['modules', 'options', 'rules', 'variants'])

/** All versions of all families, the one that is sold first in each. */
export async function FamiliesTable({ locale, families }: Props) {
  const t = await getTranslations('business.catalogue.families')
  return (
    <section className="section">
      <h2 id="families" className="minor">
        {t('title')}
      </h2>
      {families.length === 0 ? (
        <p className="small mt-4 text-ink2">{t('empty')}</p>
      ) : (
        <ScrollRegion labelledBy="families">
          <table className="w-full text-small md:whitespace-nowrap">
            <TableHead
              columns={COLUMNS.map((key) => ({
                key,
                label: t(key),
                isNumber: NUMBERS.has(key),
                className: `pr-5 ${NARROW.has(key) ? '' : 'max-md:hidden'}`,
              }))}
            />
            <tbody>
              {families.flatMap((family) =>
                family.versions.map((version, at) => (
                  <Row
                    key={`${family.family} ${version.version}`}
                    {...{ locale, family, version }}
                    isSold={at === 0}
                  />
                )),
              )}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}

type RowProps = {
  readonly locale: Locale
  readonly family: FamilyNote
  readonly version: VersionNote
  readonly isSold: boolean
}

async function Row({ locale, family, version, isSold }: RowProps) {
  const t = await getTranslations('business.catalogue.families')
  const name = family.name[locale]
  const wide = 'pr-5 max-md:hidden'
  const number = `${wide} text-right`
  const by = version.isHouse ? t('house') : (version.publishedBy ?? t('left'))
  return (
    <tr className={`border-b border-rule ${isSold ? '' : 'text-ink2'}`}>
      <th scope="row" className="py-2 pr-5 text-left font-medium">
        {isSold && `${name} `}
        <span className="font-mono text-label font-normal text-ink2 max-md:block">
          {family.family}
        </span>
      </th>
      <td className={`${wide} font-mono`}>{family.cut}</td>
      <td className="pr-5 font-mono">{version.version}</td>
      <td className={number}>{version.modules}</td>
      <td className={number}>{version.options}</td>
      <td className={number}>{version.rules}</td>
      <td className={number}>{grouped(version.variants, locale)}</td>
      <td className={wide}>{formatDay(version.publishedAtMs, locale, 'day')}</td>
      <td className={wide}>{by}</td>
      <td className="pr-5">
        {!isSold ? (
          t('earlier')
        ) : (
          <Link
            className="word"
            href={paths.configure(locale, family.family)}
            aria-label={t('offered', { name })}
          >
            {t('open')}
          </Link>
        )}
      </td>
      <td>
        <a
          className="word"
          href={paths.catalogueFile(locale, family.family, version.version)}
          aria-label={t('downloadOf', { family: family.family, version: version.version })}
        >
          {t('download')}
        </a>
      </td>
    </tr>
  )
}
