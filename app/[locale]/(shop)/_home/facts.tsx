import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { readTodaysFacts } from '@/lib/platform/todays-facts'
import { sentences } from './sentences'

/** Today, honestly: counted from the shop's records and the plant's answer, empty when they are. */
export async function Facts({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.facts')
  const { orders, plant, shopNowMs } = await readTodaysFacts()
  const count = orders.garmentsSinceMonday
  const shared = orders.sharingSpecification
  const { due, kept, broken, worstDays } = orders.promises
  return (
    <section className="section grid gap-x-6 gap-y-5 lg:grid-cols-[3fr_4.5fr_4.5fr]">
      <h2 className="text-title leading-7 font-normal">{t('title')}</h2>
      <div className="space-y-4">
        <p>
          {sentences(
            locale,
            t('orders', { count }),
            count > 0 && (shared > 0 ? t('shared', { shared }) : t('alone', { count })),
            orders.seeded > 0 && t('seeded', { count: orders.seeded }),
          )}
        </p>
        <p>
          {plant
            ? sentences(
                locale,
                t('plantLoad', { percent: plant.loadPercent }),
                plant.loadPercent > 0 &&
                  t('plantTightest', { station: plant.tightest.name[locale] }),
              )
            : t('plantSilent')}
        </p>
      </div>
      <div className="space-y-4">
        <p>{t('unsold')}</p>
        <p>
          {sentences(
            locale,
            due === 0 ? t('promisesNone') : t('promises', { kept, count: due }),
            broken > 0 && t('broken', { broken, days: worstDays }),
          )}
        </p>
        <p className="label text-ink2">{t('source', { day: formatDay(shopNowMs, locale) })}</p>
      </div>
    </section>
  )
}
