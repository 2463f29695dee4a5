import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/shared/text'

type Props = {
  readonly budget: string | undefined
  readonly locale: Locale
  readonly currency: string
  readonly problem: string | null
}

/** The one further question of the page, and it may stay empty. */
export async function BudgetField({ locale, budget, currency, problem }: Props) {
  const t = await getTranslations('home.occasion')
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
      <label htmlFor="budget" className="text-small">
        {t('budget', { currency: name })}
      </label>
      <input
        id="budget"
        name="budget"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        defaultValue={budget}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'budget-problem' : undefined}
        className="min-h-11 w-24 border-0 border-b-[1.5px] border-chalk bg-transparent px-[2px] text-ink"
      />
      {problem && (
        <span id="budget-problem" className="small w-full text-madder">
          {problem}
        </span>
      )}
    </p>
  )
}
