import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { NO_MARGIN } from '@/components/garment/garment-sheet'
import { Link } from '@/components/ui/link'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { type ComparisonRow, comparisonRows } from '@/lib/core/garment/comparison-rows'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { PictureOf } from '../../_home/picture-of'
import type { Column } from './compared-designs'
import { ComparisonBlock } from './comparison-block'
import { oneScale } from './one-scale'

type Props = {
  readonly columns: readonly Column[]
  /** Under the lens: what it costs to make. */
  readonly showsCost: boolean
  readonly locale: Locale
}

/**
 * Columns are designs. What a row is about stands above its cells, so that three columns need no
 * more than a phone's width and are still one table.
 */
export async function ComparisonTable({ columns, showsCost, locale }: Props) {
  const t = await getTranslations('designs.comparison')
  const rows = comparisonRows(columns)
  const cells = (of: (column: Column) => ReactNode) =>
    columns.map((column) => ({ key: column.saved.id, content: of(column) }))
  const span = columns.length
  const margins = oneScale(columns)
  return (
    <>
      <p className="lead mt-4 text-ink2">{t(rows.length > 0 ? 'lead' : 'leadSame')}</p>
      <table className="mt-6 w-full table-fixed text-small">
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr>
            {columns.map(({ saved, design, name, cloth }) => (
              <th
                key={saved.id}
                scope="col"
                className="px-1 pb-3 text-left align-bottom font-normal first:pl-0 last:pr-0 md:px-3"
              >
                <div className="max-w-[360px]">
                  <PictureOf
                    {...{ design, locale }}
                    widthPx={360}
                    marginMm={margins.get(saved.id) ?? NO_MARGIN}
                    isOrnament
                    isFirst
                  />
                </div>
                <span className="mt-2 block text-body leading-6 font-medium break-words">
                  {name}
                </span>
                <span className="label block text-ink2">{cloth}</span>
              </th>
            ))}
          </tr>
        </thead>
        <Row title={t('price')} span={span} cells={cells(({ price }) => price)} />
        <Row title={t('day')} span={span} cells={cells(({ day }) => day ?? t('daySilent'))} />
        <Row
          title={t('fit')}
          span={span}
          cells={cells(({ saved }) => (saved.fit ? fitLabel(saved.fit, locale) : t('noFit')))}
        />
        {showsCost && <Row title={t('cost')} span={span} cells={cells(({ cost }) => cost)} />}
        {rows
          .filter(isBelow)
          .filter(isShared)
          .map(({ moduleId, module, options }) => (
            <Row
              key={moduleId}
              title={module[locale]}
              span={span}
              cells={columns.map(({ saved }, index) => ({
                key: saved.id,
                content: options[index]?.[locale] ?? t('none'),
              }))}
            />
          ))}
        <tbody>
          <tr className="border-t border-ink">
            {columns.map(({ saved, design, name }) => (
              <td key={saved.id} className="px-1 align-top first:pl-0 md:px-3">
                <Link
                  className="word"
                  href={paths.configure(locale, design.family, { design: saved.id })}
                  aria-label={t('goOf', { name })}
                >
                  {t('go')}
                </Link>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="label mt-4 text-ink2">
        {[
          t('dayNote'),
          ...(rows.every(isShared) ? [] : [t('partsNote')]),
          ...(showsCost ? [t('costNote')] : []),
        ].join(locale === 'en' ? ' ' : '')}
      </p>
      <Link className="word mt-2" href={paths.designs(locale)}>
        {t('other')}
      </Link>
      <ComparisonBlock {...{ columns, locale }} differences={rows.length} />
    </>
  )
}

/** A part that only one of the garments has cannot differ: a shirt is not a suit without lapels. */
const isShared = ({ options }: ComparisonRow) =>
  options.filter((option) => option !== null).length > 1

/** The cloth stands under the picture already. */
const isBelow = ({ moduleId }: ComparisonRow) => moduleId !== 'cloth'

type RowProps = {
  readonly title: string
  readonly span: number
  readonly cells: readonly { readonly key: string; readonly content: ReactNode }[]
}

const Row = ({ title, span, cells }: RowProps) => (
  <tbody className="break-inside-avoid">
    <tr className="border-t border-rule">
      <th colSpan={span} scope="rowgroup" className="label pt-2 text-left font-normal text-ink2">
        {title}
      </th>
    </tr>
    <tr>
      {cells.map(({ key, content }) => (
        <td key={key} className="px-1 pb-2 align-top break-words first:pl-0 last:pr-0 md:px-3">
          {content}
        </td>
      ))}
    </tr>
  </tbody>
)
