import { getTranslations } from 'next-intl/server'
import { WishForm } from '@/components/home/wish-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/lib/core/shared/text'
import { countDemand } from '@/lib/demand/record-demand'
import { paths } from '@/lib/paths'
import { recordWish } from './actions'

/** What we do not make, why, what the plant could do, and a wish that is counted. */
export async function NotYetPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.notYet')
  const count = await countDemand('ready-to-wear')
  return (
    <div className="wrap">
      <PageHead title={t('readyToWear.title')} lead={t('lead')} />
      <div className="mt-12 grid gap-x-6 gap-y-10 border-t border-ink pt-5 lg:grid-cols-[5fr_5fr_2fr]">
        <section>
          <h2 className="minor">{t('why')}</h2>
          <p className="mt-3">{t('readyToWear.why')}</p>
        </section>
        <section>
          <h2 className="minor">{t('plant')}</h2>
          <p className="mt-3">{t('readyToWear.plant')}</p>
        </section>
      </div>
      <section className="section">
        <p className="lead">{t('wanted', { count })}</p>
        <WishForm
          action={recordWish}
          wish="ready-to-wear"
          labels={{ want: t('want'), thanks: t('thanks'), failed: t('failed') }}
        />
        <ButtonLink kind="word" href={paths.suits(locale)} className="mt-4">
          {t('meanwhile')}
        </ButtonLink>
      </section>
    </div>
  )
}
