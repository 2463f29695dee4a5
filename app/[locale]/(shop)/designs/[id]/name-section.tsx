import { getTranslations } from 'next-intl/server'
import { RenameForm } from '@/components/design/rename-form'
import type { SavedDesign } from '@/lib/demand/designs'
import { renameAction } from './actions'

type Props = { readonly saved: SavedDesign }

export async function NameSection({ saved }: Props) {
  const t = await getTranslations('designs')
  return (
    <section aria-labelledby="name-title" className="no-print">
      <h2 id="name-title" className="minor">
        {t('one.name.title')}
      </h2>
      <RenameForm
        id={saved.id}
        name={saved.name}
        rename={renameAction}
        words={{
          field: t('one.name.field'),
          hint: t('one.name.hint'),
          keep: t('one.name.keep'),
          kept: t.raw('one.name.kept') as string,
          cleared: t('one.name.cleared'),
          refused: { 'unknown-design': t('one.name.refused') },
          fault: t('fault'),
        }}
      />
    </section>
  )
}
