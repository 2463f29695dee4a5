import { getTranslations } from 'next-intl/server'
import { TableHead } from '@/components/ui/table-head'
import type { Locale } from '@/lib/core/shared/text'
import type { WishWords } from '@/lib/demand/read-business'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly locale: Locale; readonly wishes: readonly WishWords[] }

/** Wishes in the words they were said in, newest first, without the people who said them. */
export async function WishTable({ locale, wishes }: Props) {
  const t = await getTranslations('business.wishes')
  return (
    <section className="section" aria-labelledby="wishes">
      <h2 id="wishes" className="minor">
        {t('title')}
      </h2>
      <p className="small mt-2 text-ink2">{t('lead')}</p>
      {wishes.length === 0 ? (
        <p className="small mt-4 text-ink2">{t('empty')}</p>
      ) : (
        <table className="mt-4 w-full max-w-[60em] text-small">
          <TableHead
            columns={[
              { key: 'said', label: t('said') },
              { key: 'words', label: t('words') },
            ]}
          />
          <tbody>
            {wishes.map((wish) => (
              <tr key={wish.id} className="border-b border-rule align-top">
                <td className="py-2 pr-6 whitespace-nowrap">
                  {formatDay(wish.saidAtMs, locale, 'day')}
                </td>
                <td className="py-2 whitespace-pre-wrap">{wish.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
