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
import { sentences } from '../_home/sentences'
import { showAllAgain } from './actions'
import { lookKey } from './garment-asked'
import { Suggestion } from './suggestion'

type Props = {
  readonly locale: Locale
  readonly actor: Actor
  readonly choices: GarmentChoices
  /** For whom, where the cut does not say it. */
  readonly figure: 'women' | 'men' | undefined
  readonly occasion: OccasionId
  readonly date: string
  readonly budgetCents: number | undefined
}

/** At most five complete garments, the best one large; when all were turned down, what else there is. */
export async function Suggestions({ locale, actor, choices, figure, ...asked }: Props) {
  const { occasion, date, budgetCents } = asked
  const { catalogue } = choices
  const t = await getTranslations('home.occasion')
  const neededByMs = neededByShopMs(date)
  const money = (cents: number) => formatMoney(cents, catalogue.currency, locale)
  const turnedDown = await rejectedLooks(actor)
  const [first, ...others] = suggestGarments({
    ...{ choices, occasion, neededByMs, budgetCents },
    season: seasonOf(neededByMs),
    nowMs: await readShopNowMs(),
    rejected: catalogue.looks
      .map(({ id }) => id)
      .filter((id) => turnedDown.includes(lookKey(catalogue, id))),
    figure,
  })
  if (!first) return <NothingLeft locale={locale} />
  const shared = { locale, catalogue, figure, ...asked }
  const common = first.reasons.filter(({ code }) =>
    others.every(({ reasons }) => reasons.some((each) => each.code === code)),
  )
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
          {common.length > 0 && (
            <p className="small mt-2 max-w-none text-ink2">
              {sentences(locale, t('ofAll'), ...common.map(({ text }) => text[locale]))}
            </p>
          )}
          <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-14 md:grid-cols-2 lg:grid-cols-4">
            {others.map((garment) => (
              <Suggestion
                key={garment.look.id}
                {...{ ...shared, garment }}
                told={new Set(common.map(({ code }) => code))}
                isFirst={false}
              />
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
