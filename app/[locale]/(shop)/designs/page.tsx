import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Removal } from '@/components/order/removal'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { readDesigns } from '@/lib/demand/designs'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { deleteAction, putBackAction } from './actions'
import { COMPARE_FORM } from './compare-box'
import { DesignList } from './design-list'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'designs' })
  return { title: t('title'), robots: { index: false } }
}

export default async function DesignsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('designs')
  const actor = await currentActor()
  const designs = await readDesigns(actor)
  const isEmpty = designs.length === 0
  return (
    <div className="wrap">
      <PageHead
        title={t(isEmpty ? 'emptyTitle' : 'title')}
        lead={t(isEmpty ? 'emptyLead' : actor.kind === 'person' ? 'lead' : 'leadGuest')}
      />
      <Removal
        locale={locale}
        remove={deleteAction}
        putBack={putBackAction}
        words={{
          removed: t.raw('deleted') as string,
          putBack: t('putBack'),
          backAgain: t('backAgain'),
          refused: { 'unknown-design': t('refused') },
          fault: t('fault'),
        }}
      />
      {isEmpty ? (
        <p className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-2">
          <ButtonLink href={paths.suits(locale)}>{t('suits')}</ButtonLink>
          <Link className="word" href={paths.occasion(locale)}>
            {t('occasion')}
          </Link>
        </p>
      ) : (
        <>
          <DesignList designs={designs} locale={locale} />
          {designs.length > 1 && (
            <form
              id={COMPARE_FORM}
              action={paths.compareDesigns(locale)}
              method="get"
              className="mt-10 flex flex-wrap items-center gap-x-6 border-t border-rule pt-4"
            >
              <Button kind="outline">{t('compare')}</Button>
              <p className="small text-ink2">{t('compareHint')}</p>
            </form>
          )}
        </>
      )}
    </div>
  )
}
