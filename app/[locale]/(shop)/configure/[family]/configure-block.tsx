import { getTranslations } from 'next-intl/server'
import { TitleBlock } from '@/components/ui/title-block'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly design: Pick<Design, 'options'>
  /** Of the look it is; a garment that was changed goes by its own name. */
  readonly name?: string | undefined
  readonly version: number | null
  readonly shopNowMs: number
}

/** The sheet as it stands: what it is, whose, from when. Made anew whenever the design is kept. */
export async function ConfigureBlock(props: Props) {
  const { catalogue, locale, design, name, version, shopNowMs } = props
  const t = await getTranslations('configure.block')
  const cloth = clothById(design.options.cloth)
  return (
    <TitleBlock
      name={name ?? catalogue.name[locale]}
      {...(cloth ? { line: `${cloth.name[locale]} ${cloth.code}` } : {})}
      cells={[
        { label: t('for'), value: t('you') },
        { label: t('version'), value: version === null ? t('draft') : String(version) },
        { label: t('date'), value: formatDay(shopNowMs, locale, 'day') },
        { label: t('scale'), value: t('scaleValue') },
        { label: t('fit'), value: t('notYet') },
        { label: t('catalogue'), value: catalogue.version },
      ]}
    />
  )
}
