import { getTranslations } from 'next-intl/server'
import { BagLineRow } from '@/components/order/bag-line-row'
import { nameAndCloth } from '@/components/order/garment-words'
import { QuantitySteps } from '@/components/order/quantity-steps'
import { Removal } from '@/components/order/removal'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { BagLine } from '@/lib/demand/bag-line'
import { MOST_OF_ONE } from '@/lib/demand/change-bag'
import type { Bag } from '@/lib/demand/read-bag'
import { PictureOf } from '../_home/picture-of'
import { wordsOfDesign } from '../words-of-design'
import { copyDesignAction, putBackAction, quantityAction, removeAction } from './actions'

type Props = { readonly locale: Locale; readonly bag: Bag }

const REFUSALS = [
  'unknown-line',
  'bad-quantity',
  'bag-full',
  'design-invalid',
  'fit-invalid',
  'unknown-profile',
] as const

export async function BagLines({ locale, bag }: Props) {
  const t = await getTranslations('bag')
  return (
    <>
      <Removal
        locale={locale}
        remove={removeAction}
        putBack={putBackAction}
        words={{
          removed: t.raw('removed') as string,
          putBack: t('putBack'),
          backAgain: t('backAgain'),
          fault: t('fault'),
          refused: Object.fromEntries(REFUSALS.map((code) => [code, t(`refused.${code}`)])),
        }}
      />
      {bag.lines.length > 0 && (
        <ul aria-label={t('list')} className="mt-8">
          {bag.lines.map((line, index) => (
            <Line
              key={line.id}
              {...{ line, locale }}
              currency={bag.currency}
              isFirst={index === 0}
            />
          ))}
        </ul>
      )}
    </>
  )
}

type LineProps = {
  readonly line: BagLine
  readonly locale: Locale
  readonly currency: string
  readonly isFirst: boolean
}

async function Line({ line, locale, currency, isFirst }: LineProps) {
  const t = await getTranslations('bag')
  const money = (cents: number) => formatMoney(cents, currency, locale)
  const words = await wordsOfDesign(line.design, locale)
  const full = nameAndCloth(words, locale)
  const choices = words.choices.map(({ text }) => text).join(locale === 'en' ? '; ' : '；')
  return (
    <BagLineRow
      id={line.id}
      name={words.name}
      picture={
        <PictureOf
          design={line.design}
          locale={locale}
          widthPx={180}
          isOrnament
          isFirst={isFirst}
        />
      }
      sentences={[
        t('cloth', { cloth: words.clothInSentence }),
        choices ? `${choices}${locale === 'en' ? '.' : '。'}` : t('usual'),
        ...(words.monogram ? [t('monogram', { letters: words.monogram })] : []),
        fitLabel(line.fit, locale),
      ]}
      warnings={[
        ...(line.problem === 'unavailable' ? [t('unavailable')] : []),
        ...(line.problem === 'measures-gone' ? [t('measuresGone')] : []),
        ...(line.priceChanged
          ? [
              t('priceChanged', {
                old: money(line.addedPriceCents),
                new: money(line.unitPriceCents),
              }),
            ]
          : []),
      ]}
      price={money(line.unitPriceCents * line.quantity)}
      each={line.quantity > 1 ? t('quantity.each', { price: money(line.unitPriceCents) }) : null}
      quantity={
        <QuantitySteps
          lineId={line.id}
          quantity={line.quantity}
          most={MOST_OF_ONE}
          action={quantityAction}
          words={{
            label: t('quantity.label'),
            less: t('quantity.lessOf', { name: full }),
            more: t('quantity.moreOf', { name: full }),
          }}
        />
      }
      copy={
        <form action={copyDesignAction}>
          <input type="hidden" name="lineId" value={line.id} />
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="word">
            {t('change')}
          </button>
        </form>
      }
      words={{ remove: t('remove'), removeOf: t('removeOf', { name: full }) }}
    />
  )
}
