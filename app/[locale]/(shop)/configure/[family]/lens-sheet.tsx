import { getTranslations } from 'next-intl/server'
import type { Catalogue, ModuleKind } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { priceGarment } from '@/lib/core/pricing/price'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'

type Props = {
  readonly catalogue: Catalogue
  readonly variants: bigint
  readonly locale: Locale
  readonly design: Design
}

/** Under the lens: where the money goes as the page was opened, and how many suits there are. */
export async function LensSheet({ catalogue, variants, locale, design }: Props) {
  const t = await getTranslations('configure.lens')
  const { totalCents, currency, breakdown } = priceGarment({
    catalogue,
    design,
    fit: { kind: 'size' },
  })
  const kinds = (kind: ModuleKind) =>
    catalogue.modules.filter((module) => module.kind === kind).length
  const count = variants.toLocaleString(locale).replaceAll(',', '\u202f')
  const cell = 'border-b border-rule py-2 font-normal'
  return (
    <aside className="mt-10 border-y border-dashed border-chalk py-5">
      <h2 className="text-title leading-7 font-normal">
        {t('title', { price: formatMoney(totalCents, currency, locale) })}
      </h2>
      <table className="mt-3 w-full text-small">
        <tbody>
          {breakdown.map(({ part, amountCents }) => (
            <tr key={part}>
              <th scope="row" className={`${cell} text-left`}>
                {t(`parts.${part}`)}
              </th>
              <td className={`${cell} text-right`}>{formatMoney(amountCents, currency, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label mt-2 text-ink2">{t('assumption')}</p>
      <p className="small mt-4">{t('variants', { count })}</p>
      <p className="small mt-2">
        {t('family', {
          common: kinds('common'),
          customized: kinds('customized'),
          personalized: kinds('personalized'),
        })}
      </p>
      <p className="small mt-2">{t('model')}</p>
    </aside>
  )
}
