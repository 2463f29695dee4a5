import { getTranslations } from 'next-intl/server'
import { OfferText } from '@/components/guide/offer-text'
import { TakeForms } from '@/components/guide/take-forms'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Catalogue, OccasionId } from '@/lib/core/garment/catalogue'
import type { SuggestedGarment } from '@/lib/core/recommendation/suggest-garments'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { PictureOf } from '../_home/picture-of'
import { changeOffered, takeOffered } from '../guide/actions'
import { offerOf } from '../guide/offer-of'
import { rejectSuggestion } from './actions'
import { lookKey } from './garment-asked'

type Props = {
  readonly locale: Locale
  readonly catalogue: Catalogue
  readonly garment: SuggestedGarment
  /** For whom, where the cut does not say it. */
  readonly figure: 'women' | 'men' | undefined
  readonly occasion: OccasionId
  readonly date: string
  readonly budgetCents: number | undefined
  /** Reasons told of all of them already; not repeated on each. */
  readonly told?: ReadonlySet<string>
  /** The first one is drawn large, with what stands for it; the others small beside one another. */
  readonly isFirst: boolean
}

/** One complete garment for the day: why, what it costs, when it leaves, and three deeds. */
export async function Suggestion(props: Props) {
  const { locale, catalogue, garment, figure, occasion, date, budgetCents, told, isFirst } = props
  const [t, guide] = await Promise.all([getTranslations('home.occasion'), getTranslations('guide')])
  const { look, options, changes, priceCents, isWithin } = garment
  const name = look.name[locale]
  const design = { family: catalogue.id, catalogueVersion: catalogue.version, options, values: {} }
  const money = (cents: number) => formatMoney(cents, catalogue.currency, locale)
  const budget =
    budgetCents === undefined
      ? []
      : isWithin
        ? [t('withinBudget', { budget: money(budgetCents) })]
        : [t('overBudget', { difference: money(priceCents - budgetCents) })]
  const reasons = [
    ...garment.reasons.filter(({ code }) => !told?.has(code)).map(({ text }) => text[locale]),
    ...budget,
  ]
  const line = look.line[locale]
  const offer = await offerOf({ locale, catalogue, design, date, name, line, reasons, changes })
  const Heading = isFirst ? 'h2' : 'h3'
  return (
    <article
      className={
        isFirst
          ? 'grid grid-cols-[minmax(0,1fr)] gap-x-6 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]'
          : 'flex flex-col'
      }
    >
      {/* Trousers are long: no picture is taller than the screen, and those in a row end on one line. */}
      <div
        className={`mx-auto w-full max-w-[520px] [&_img]:h-auto [&_img]:w-full [&_img]:object-contain ${isFirst ? '[&_img]:max-h-[min(78vh,720px)]' : '[&_img]:max-h-[420px] md:[&_img]:h-[400px] md:[&_img]:object-bottom'}`}
      >
        <PictureOf {...{ design, locale, isFirst }} widthPx={isFirst ? 520 : 400} />
      </div>
      <div className={isFirst ? 'md:pt-10' : 'mt-3 flex flex-1 flex-col border-t border-ink pt-3'}>
        {isFirst && <p className="label text-ink2">{t('first')}</p>}
        <div className="flex items-baseline justify-between gap-4">
          <Heading className={isFirst ? '' : 'text-[27px] leading-9 font-[340]'}>
            {changes.length > 0 ? (
              name
            ) : (
              <Link
                href={paths.configure(locale, catalogue.id, {
                  look: look.id,
                  occasion,
                  date,
                  figure,
                })}
                className="text-ink no-underline hover:underline"
              >
                {name}
              </Link>
            )}
          </Heading>
          <span className="whitespace-nowrap">{offer.price}</span>
        </div>
        <OfferText {...{ offer }} reasonsTitle={t('reason')} changesTitle={t('adjusted')} />
        <TakeForms
          {...{ design, date, isFirst }}
          from="occasion"
          take={takeOffered}
          change={changeOffered}
          labels={{
            take: guide('take'),
            takeNamed: guide('takeNamed', { name }),
            change: guide('changeIt'),
            changeNamed: guide('changeNamed', { name }),
          }}
        >
          <form action={rejectSuggestion}>
            <input type="hidden" name="lookId" value={lookKey(catalogue, look.id)} />
            <Button kind="word" className="text-small" aria-label={t('rejectNamed', { name })}>
              {t('reject')}
            </Button>
          </form>
        </TakeForms>
      </div>
    </article>
  )
}
