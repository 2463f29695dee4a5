import { getTranslations } from 'next-intl/server'
import { TitleBlock } from '@/components/ui/title-block'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { clothById } from '@/lib/core/garment/cloths'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly locale: Locale; readonly saved: SavedDesign }

/** The sheet's title block: which design, in which state, under which fingerprint. */
export async function FitBlock({ locale, saved }: Props) {
  const t = await getTranslations('fit.block')
  const { design, fit, version, updatedAtMs } = saved
  const cloth = clothById(design.options.cloth)
  return (
    <TitleBlock
      name={saved.name || (await catalogueOfDesign(design)).name[locale]}
      line={cloth ? `${cloth.name[locale]} ${cloth.code}` : t('line')}
      cells={[
        { label: t('for'), value: t('you') },
        { label: t('version'), value: String(version) },
        { label: t('date'), value: formatDay(updatedAtMs, locale, 'day') },
        { label: t('scale'), value: '1 : 8' },
        { label: t('model'), value: fit ? fitLabel(fit, locale) : t('open') },
        {
          label: t('hash'),
          value: <span className="font-mono text-[0.92em]">{saved.id.slice(-12)}</span>,
        },
      ]}
    />
  )
}
