import { getTranslations } from 'next-intl/server'
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
          <thead>
            <tr className="border-b border-ink text-left">
              <th scope="col" className="py-2 font-normal text-ink2">
                {t('demand.kind')}
              </th>
              <th scope="col" className="py-2 font-normal text-ink2">
                {t('demand.what')}
              </th>
              <th scope="col" className="py-2 text-right font-normal text-ink2">
                {t('demand.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {demand.map((row) => (
              <tr key={`${row.kind}-${row.what}`} className="border-b border-rule">
                <td className="py-2">{row.kind}</td>
                <td>{row.what}</td>
                <td className="text-right">{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
