import { getTranslations } from 'next-intl/server'
import { PAPER_SCALE } from '@/components/order/garment-twin'
import { TitleBlock } from '@/components/ui/title-block'
import { fitLabel } from '@/lib/core/fit/fit-label'
import type { Locale } from '@/lib/core/shared/text'
import type { Line, Order } from '@/lib/demand/order-view'
import { formatDay } from '@/lib/infra/i18n/dates'
import { wordsOfDesign } from '../../words-of-design'

type Props = { readonly order: Order; readonly line: Line; readonly locale: Locale }

/** The first twelve of the hash, as on the package: enough to compare by eye. */
const inGroups = (hash: string) => [0, 4, 8].map((from) => hash.slice(from, from + 4)).join(' ')

/** The title block of one garment's sheet. */
export async function SheetBlock({ order, line, locale }: Props) {
  const t = await getTranslations('order.block')
  const words = await wordsOfDesign(line.design, locale)
  const cloth = [words.clothInSentence, words.clothCode].filter(Boolean).join(' ')
  return (
    <TitleBlock
      name={words.name}
      line={t('line', { fit: fitLabel(line.fit, locale), cloth })}
      cells={[
        { label: t('for'), value: order.initials },
        { label: t('number'), value: `${order.number}-${line.position}` },
        { label: t('date'), value: formatDay(order.placedShopMs, locale, 'dated') },
        { label: t('scale'), value: t('onPaper', { scale: PAPER_SCALE }) },
        { label: t('catalogue'), value: line.design.catalogueVersion },
        {
          label: t('package'),
          value: line.packageHash ? (
            <span className="font-mono text-[0.92em]">{inGroups(line.packageHash)}</span>
          ) : (
            t('notYet')
          ),
        },
      ]}
    />
  )
}
