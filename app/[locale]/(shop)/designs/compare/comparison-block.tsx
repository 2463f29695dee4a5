import { getTranslations } from 'next-intl/server'
import { TitleBlock } from '@/components/ui/title-block'
import type { Locale } from '@/lib/core/shared/text'
import { readShopNowMs } from '@/lib/infra/clock'
import { formatDay } from '@/lib/infra/i18n/dates'
import type { Column } from './compared-designs'

type Props = {
  readonly columns: readonly Column[]
  readonly differences: number
  readonly locale: Locale
}

/** The comparison's title block: what was laid side by side, in which versions, on which day. */
export async function ComparisonBlock({ columns, differences, locale }: Props) {
  const t = await getTranslations('designs.block')
  const each = (of: (column: Column) => string) => [...new Set(columns.map(of))].join(t('and'))
  return (
    <TitleBlock
      name={t('comparison')}
      line={columns.map(({ name }) => name).join(t('and'))}
      cells={[
        { label: t('for'), value: t('you') },
        { label: t('versions'), value: columns.map(({ saved }) => saved.version).join(t('and')) },
        { label: t('date'), value: formatDay(await readShopNowMs(), locale, 'dated') },
        { label: t('scale'), value: t('oneScale') },
        { label: t('differences'), value: String(differences) },
        { label: t('catalogue'), value: each(({ design }) => design.catalogueVersion) },
      ]}
    />
  )
}
