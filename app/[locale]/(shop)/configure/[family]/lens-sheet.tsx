import { getTranslations } from 'next-intl/server'
import type { Catalogue, ModuleKind } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { MoneyOfDesign } from '../../money-of-design'

type Props = {
  readonly catalogue: Catalogue
  readonly variants: bigint
  readonly locale: Locale
  readonly design: Design
}

/** Under the lens: where the money goes as the page was opened, and how many garments there are. */
export async function LensSheet({ catalogue, variants, locale, design }: Props) {
  const t = await getTranslations('configure.lens')
  const kinds = (kind: ModuleKind) =>
    catalogue.modules.filter((module) => module.kind === kind).length
  const count = variants.toLocaleString(locale).replaceAll(',', '\u202f')
  return (
    <aside className="mt-10 border-y border-dashed border-chalk py-5">
      <MoneyOfDesign {...{ design, locale }} kind="size" />
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
