import { getTranslations } from 'next-intl/server'

/** Two words that choose the half seen on a phone; the page's styles do the rest, without script. */
export async function HalfSwitch({ first }: { readonly first: 'size' | 'draft' }) {
  const t = await getTranslations('fit')
  return (
    <fieldset className="flex gap-6 border-0 lg:hidden">
      <legend className="sr-only">{t('switch.label')}</legend>
      {(['size', 'draft'] as const).map((each) => (
        <label
          key={each}
          className="inline-flex min-h-11 cursor-pointer items-center text-ink2 has-checked:font-medium has-checked:text-ink has-checked:underline has-checked:decoration-2 has-checked:underline-offset-8 has-focus-visible:outline-2 has-focus-visible:outline-chalk"
        >
          <input
            type="radio"
            name="half"
            id={`half-${each}`}
            value={each}
            defaultChecked={each === first}
            className="sr-only"
          />
          {t(`switch.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
