import { getTranslations } from 'next-intl/server'
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
  return (
    <table className="w-full text-small tabular-nums">
      <caption className="label pb-2 text-left text-ink2">{t('caption')}</caption>
      <thead>
        <tr className="border-b border-ink align-bottom text-label text-ink2">
          <th scope="col" className="py-1 text-left font-normal">
            {t('measure')}
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            {t('drafted')}
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            {t('unknown')}
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            {size}
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            {t('misses')}
          </th>
        </tr>
      </thead>
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
