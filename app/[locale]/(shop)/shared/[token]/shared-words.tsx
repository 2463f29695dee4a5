import { getTranslations } from 'next-intl/server'
import { TakeSharedForm } from '@/components/design/take-shared-form'
import type { GarmentWords } from '@/components/order/garment-words'
import { Link } from '@/components/ui/link'
import { changedFromPlain } from '@/lib/core/garment/design-difference'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { priceOfDesign } from '../../price-of-design'
import { takeShared } from './actions'
import type { SharedPage } from './read-shared-page'

type Props = {
  readonly page: SharedPage
  readonly words: GarmentWords
  readonly token: string
  readonly locale: Locale
}

/** The specification in words, what it costs today, what is no longer made, and the way on. */
export async function SharedWords({ page, words, token, locale }: Props) {
  const t = await getTranslations('designs.shared')
  const { shared, catalogue, today, lost } = page
  const garment = words.name.charAt(0).toLowerCase() + words.name.slice(1)
  const counted = changedFromPlain(shared.design, catalogue)
  const cents = await priceOfDesign(today?.design ?? shared.design, 'size')
  return (
    <>
      <p className="text-title leading-7">{formatMoney(cents, catalogue.currency, locale)}</p>
      <p className="label text-ink2">{t('priceNote')}</p>
      {lost.length > 0 && (
        <section aria-labelledby="gone" className="mt-5 border-l-2 border-ochre pl-4">
          <h2 id="gone" className="text-body font-medium">
            {t('gone')}
          </h2>
          <p className="small mt-1">{t('goneLead')}</p>
          <ul className="small mt-1">
            {lost.map(({ moduleId, module, from, to }) => (
              <li key={moduleId}>
                {t(to ? 'lost' : 'lostNothing', {
                  module: module[locale],
                  from: from?.[locale] ?? '',
                  to: to?.[locale] ?? '',
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {today ? (
        <TakeSharedForm
          token={token}
          take={takeShared}
          words={{
            ...{ mine: t('mine'), taking: t('taking'), note: t('mineNote'), fault: t('fault') },
            refused: { 'no-longer-made': t('refused') },
          }}
        />
      ) : (
        <p className="small mt-6 border-l-2 border-madder pl-4">{t('refused')}</p>
      )}
      <h2 className="mt-8 text-title leading-7 font-normal">{t('specification')}</h2>
      <p className="small mt-2">{t('changed', { ...counted, garment })}</p>
      <ul className="mt-2 text-small">
        <li className="border-t border-ink py-2">{words.cloth}</li>
        {words.choices.map(({ id, text }) => (
          <li key={id} className="border-t border-rule py-2">
            {text}
          </li>
        ))}
      </ul>
      {words.choices.length > 0 && (
        <p className="small py-2 text-ink2">{t('plainRest', { garment })}</p>
      )}
      <p className="label mt-1 text-ink2">
        {t('frozen', { version: shared.version, catalogue: shared.design.catalogueVersion })}
      </p>
      <Link className="word mt-3" href={paths.configure(locale, shared.design.family)}>
        {t('plain')}
      </Link>
    </>
  )
}
