import { getTranslations } from 'next-intl/server'
import type { GarmentWords } from '@/components/order/garment-words'
import { TitleBlock } from '@/components/ui/title-block'
import { fitLabel } from '@/lib/core/fit/fit-label'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = {
  readonly saved: SavedDesign
  readonly words: GarmentWords
  readonly locale: Locale
}

/** The title block of one design: its name, its version and the day it was last changed. */
export async function DesignBlock({ saved, words, locale }: Props) {
  const t = await getTranslations('designs.block')
  const { id, name, design, fit, version, updatedAtMs } = saved
  const cloth = `${words.cloth} ${words.clothCode}`.trim()
  return (
    <TitleBlock
      name={name || words.name}
      line={[cloth, ...(fit ? [fitLabel(fit, locale)] : [])].join(locale === 'en' ? '; ' : '；')}
      cells={[
        { label: t('for'), value: t('you') },
        { label: t('version'), value: String(version) },
        { label: t('date'), value: formatDay(updatedAtMs, locale, 'dated') },
        { label: t('scale'), value: t('asDrawn') },
        { label: t('catalogue'), value: design.catalogueVersion },
        {
          label: t('design'),
          value: <span className="font-mono text-[0.92em]">{id.slice(-12)}</span>,
        },
      ]}
    />
  )
}
