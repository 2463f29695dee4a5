import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import { seasonOf } from '@/lib/core/recommendation/season'
import { leastPriceCents, suggestGarments } from '@/lib/core/recommendation/suggest-garments'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { Actor } from '@/lib/identity/actor'
import { readShopNowMs } from '@/lib/infra/clock'
import { paths } from '@/lib/paths'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { rejectedLooks } from '@/lib/services/suggestions'
import { showAllAgain } from './actions'
import { Suggestion } from './suggestion'

type Props = {
  readonly locale: Locale
  readonly actor: Actor
  readonly choices: GarmentChoices
  readonly occasion: OccasionId
  readonly date: string
  readonly budgetCents: number | undefined
}

/** At most five complete garments, the best one large; when all were turned down, what else there is. */
export async function Suggestions({ locale, actor, choices, ...asked }: Props) {
  const { occasion, date, budgetCents } = asked
  const { catalogue } = choices
  const t = await getTranslations('home.occasion')
  const neededByMs = neededByShopMs(date)
  const money = (cents: number) => formatMoney(cents, catalogue.currency, locale)
  const [first, ...others] = suggestGarments({
    ...{ choices, occasion, neededByMs, budgetCents },
    season: seasonOf(neededByMs),
    nowMs: await readShopNowMs(),
    rejected: await rejectedLooks(actor),
  })
  if (!first) return <NothingLeft locale={locale} />
  const shared = { locale, catalogue, ...asked }
  return (
    <>
      {!first.isWithin && budgetCents !== undefined && (
        <p className="mt-8 border-l-2 border-ochre pl-4" role="status">
          {t('noneWithin', { budget: money(budgetCents), least: money(leastPriceCents(choices)) })}
        </p>
      )}
      <div className="mt-6">
        <Suggestion {...shared} garment={first} isFirst />
      </div>
      {others.length > 0 && (
        <section className="section">
          <h2 className="minor">{t('others')}</h2>
          <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-14 md:grid-cols-2 lg:grid-cols-4">
            {others.map((garment) => (
              <Suggestion key={garment.look.id} {...{ ...shared, garment }} isFirst={false} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

async function NothingLeft({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.occasion')
  return (
    <div className="section">
      <p>{t('allRejected')}</p>
      <form action={showAllAgain} className="mt-6">
        <button type="submit" className="btn bg-transparent text-ink hover:bg-tint">
          {t('showAgain')}
        </button>
      </form>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <ButtonLink kind="word" href={paths.guide(locale)}>
          {t('guide')}
        </ButtonLink>
        <ButtonLink kind="word" href={paths.wish(locale)}>
          {t('wish')}
        </ButtonLink>
      </p>
    </div>
  )
}
