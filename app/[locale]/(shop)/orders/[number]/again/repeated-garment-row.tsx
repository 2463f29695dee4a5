import { getTranslations } from 'next-intl/server'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { designDifferences } from '@/lib/core/garment/design-difference'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { RepeatedGarment } from '@/lib/demand/plan-repeat'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { PictureOf } from '../../../_home/picture-of'
import { wordsOfDesign } from '../../../words-of-design'

type Props = { readonly garment: RepeatedGarment; readonly locale: Locale }

/** One garment as it would be made again, and what about it is not as it was. */
export async function RepeatedGarmentRow({ garment, locale }: Props) {
  const t = await getTranslations('order.again')
  const { then, now, fit, nowCents, quantity } = garment
  const words = await wordsOfDesign(now ?? then, locale)
  const { currency } = await catalogueOfDesign(now ?? then)
  const changes = await changesOf(garment, locale)
  return (
    <li className="grid grid-cols-[104px_1fr] gap-x-4 border-t border-rule py-6 first:border-ink md:grid-cols-[180px_1fr] md:gap-x-8">
      <PictureOf design={now ?? then} locale={locale} widthPx={180} isOrnament />
      <div>
        <h2 className="text-title leading-7 font-normal">{`${words.name}${locale === 'en' ? ', ' : '，'}${words.cloth}`}</h2>
        <p className="small mt-1">{fitLabel(fit, locale)}</p>
        {changes.length === 0 ? (
          <p className="small mt-1 text-bottle">{t('same')}</p>
        ) : (
          <ul aria-label={t('changed')} className="small mt-2 border-l-2 border-ochre pl-3">
            {changes.map((change) => (
              <li key={change} className="mt-1">
                {change}
              </li>
            ))}
          </ul>
        )}
        {nowCents !== null && (
          <p className="mt-2">
            {t('price', { price: formatMoney(nowCents * quantity, currency, locale), quantity })}
          </p>
        )}
      </div>
    </li>
  )
}

async function changesOf(garment: RepeatedGarment, locale: Locale): Promise<string[]> {
  const t = await getTranslations('order.again')
  const { then, now, lost, thenCents, nowCents, newerFit, isFitGone, fit } = garment
  if (!now) return [t('familyGone')]
  const [before, after] = await Promise.all([catalogueOfDesign(then), catalogueOfDesign(now)])
  const money = (cents: number) => formatMoney(cents, after.currency, locale)
  const gone = designDifferences(
    { design: then, catalogue: before },
    { design: now, catalogue: after },
  ).filter(({ moduleId }) => lost.some((each) => each.moduleId === moduleId))
  return [
    ...gone.map(({ module, from, to }) =>
      t(to ? 'lost' : 'lostNothing', {
        module: module[locale],
        from: from?.[locale] ?? '',
        to: to?.[locale] ?? '',
      }),
    ),
    ...(nowCents !== null && nowCents !== thenCents
      ? [t('priceChanged', { before: money(thenCents), now: money(nowCents) })]
      : []),
    ...(newerFit ? [t('newer')] : []),
    ...(isFitGone && !newerFit ? [t(fit.kind === 'size' ? 'sizeGone' : 'measuresGone')] : []),
  ]
}
