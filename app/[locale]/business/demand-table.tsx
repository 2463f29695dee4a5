import { getTranslations } from 'next-intl/server'
import { TableHead } from '@/components/ui/table-head'
import type { DemandCount } from '@/lib/demand/read-business'

/** What people asked for, counted without any link to a person. */
export async function DemandTable({ demand }: { readonly demand: readonly DemandCount[] }) {
  const t = await getTranslations('business')
  return (
    <section className="section" aria-labelledby="demand">
      <h2 id="demand" className="minor">
        {t('demand.title')}
      </h2>
      {demand.length === 0 ? (
        <p className="small mt-4 text-ink2">{t('demand.empty')}</p>
      ) : (
        <table className="mt-4 w-full max-w-[44em] text-small">
          <TableHead
            columns={[
              { key: 'kind', label: t('demand.kind') },
              { key: 'what', label: t('demand.what') },
              { key: 'count', label: t('demand.count'), isNumber: true },
            ]}
          />
          <tbody>
            {demand.map((row) => (
              <tr key={`${row.kind}-${row.what}`} className="border-b border-rule">
                <td className="py-2 pr-6">{row.kind}</td>
                <td className="pr-6">{row.what}</td>
                <td className="text-right">{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
