import { getTranslations } from 'next-intl/server'

/** The body was measured again since: as it is now, or as it was then. */
export async function MeasuresChoice() {
  const t = await getTranslations('order.again.measures')
  return (
    <fieldset className="mb-6">
      <legend className="text-small">{t('title')}</legend>
      {(['now', 'then'] as const).map((which) => (
        <label key={which} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="measures"
            value={which}
            defaultChecked={which === 'now'}
            className="size-5 accent-ink"
          />
          {t(which)}
        </label>
      ))}
    </fieldset>
  )
}
