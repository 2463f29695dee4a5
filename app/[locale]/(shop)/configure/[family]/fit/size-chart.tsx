import { getTranslations } from 'next-intl/server'
import { TableHead } from '@/components/ui/table-head'
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
      <TableHead
        columns={[
          { key: 'size', label: t('chartSize'), className: '' },
          ...keys.map((key) => ({
            key,
            label: measurementOf(key).name[locale],
            isNumber: true,
            className: 'pl-2',
          })),
        ]}
      />
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
