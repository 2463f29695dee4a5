import { getTranslations } from 'next-intl/server'
import { TableHead } from '@/components/ui/table-head'
import type { FitRow } from '@/lib/core/fit/compare-fits'
import { finishedName, missWord } from '@/lib/core/fit/finished-names.data'
import type { Locale } from '@/lib/core/shared/text'

type Props = { readonly rows: readonly FitRow[]; readonly size: string; readonly locale: Locale }

const signed = (mm: number): string =>
  mm === 0 ? '0' : `${mm > 0 ? '+' : '−'}\u00a0${Math.abs(mm)}`

/** Finished measures of both ways, where the size misses, and what the draft does not know yet. */
export async function FitTable({ rows, size, locale }: Props) {
  const t = await getTranslations('fit.table')
  const cell = 'border-b border-rule py-[7px] font-normal align-baseline'
  const number = `${cell} pl-3 text-right`
  const right = { isNumber: true, className: 'pl-3 align-bottom' }
  return (
    <table className="w-full text-small tabular-nums">
      <caption className="label pb-2 text-left text-ink2">{t('caption')}</caption>
      <TableHead
        columns={[
          { key: 'measure', label: t('measure'), className: '' },
          { key: 'drafted', label: t('drafted'), ...right },
          { key: 'unknown', label: t('unknown'), ...right },
          { key: 'size', label: size, ...right },
          { key: 'misses', label: t('misses'), ...right },
        ]}
      />
      <tbody>
        {rows.map(({ key, isBoth, draftedMm, sizedMm, missMm, isNoticed, within90Mm }) => (
          <tr key={key}>
            <th scope="row" className={`${cell} text-left`}>
              {finishedName(key, isBoth)[locale]}
            </th>
            <td className={number}>{draftedMm}</td>
            <td className={`${number} text-ochre`}>
              {within90Mm === null ? '' : `±\u00a0${within90Mm}`}
            </td>
            <td className={number}>{sizedMm}</td>
            <td className={`${number} ${isNoticed ? 'font-medium text-madder' : ''}`}>
              {signed(missMm)}
              {isNoticed && (
                <span className="block text-label">{missWord(key, missMm)[locale]}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
