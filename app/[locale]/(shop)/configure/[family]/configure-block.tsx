import { getTranslations } from 'next-intl/server'
import { TitleBlock } from '@/components/ui/title-block'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import type { StartingPoint } from './starting-point'

type Props = {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly start: StartingPoint
  readonly shopNowMs: number
}

/** The sheet as it was opened: what it is, whose, from when. It prints. */
export async function ConfigureBlock({ catalogue, locale, start, shopNowMs }: Props) {
  const t = await getTranslations('configure.block')
  const cloth = clothById(start.design.options.cloth)
  return (
    <TitleBlock
      name={start.look?.name[locale] ?? catalogue.name[locale]}
      {...(cloth ? { line: `${cloth.name[locale]} ${cloth.code}` } : {})}
      cells={[
        { label: t('for'), value: t('you') },
        { label: t('version'), value: start.version === null ? t('draft') : String(start.version) },
        { label: t('date'), value: formatDay(shopNowMs, locale, 'day') },
        { label: t('scale'), value: t('scaleValue') },
        { label: t('fit'), value: t('notYet') },
        { label: t('catalogue'), value: catalogue.version },
      ]}
    />
  )
}
