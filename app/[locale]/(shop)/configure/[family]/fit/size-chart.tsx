import { getTranslations } from 'next-intl/server'
import { measurementOf } from '@/lib/core/body/measurements.data'
import type { Block } from '@/lib/core/fit/block'
import { chartRows } from '@/lib/core/fit/chart-rows'
import type { Locale } from '@/lib/core/shared/text'

type Props = { readonly locale: Locale; readonly block: Block }

/** The body each size is cut for, in place; cm, because tapes are. */
export async function SizeChart({ locale, block }: Props) {
  const t = await getTranslations('fit.size')
  const { keys, rows } = chartRows(block)
  const cell = 'border-b border-rule py-[7px] text-right font-normal'
  return (
    <table className="w-full text-small">
      <caption className="label pb-2 text-left text-ink2">{t('chartCaption')}</caption>
      <thead>
        <tr className="border-b border-ink text-label text-ink2">
          <th scope="col" className="py-1 text-left font-normal">
            {t('chartSize')}
          </th>
          {keys.map((key) => (
            <th key={key} scope="col" className="py-1 text-right font-normal">
              {measurementOf(key).name[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, name, body }) => (
          <tr key={value}>
            <th scope="row" className={`${cell} text-left whitespace-nowrap`}>
              {name[locale]}
            </th>
            {keys.map((key) => (
              <td key={key} className={cell}>
                {Math.round(body[key] / 10)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
