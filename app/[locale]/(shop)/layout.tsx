import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Footer } from '@/components/frame/footer'
import { Header } from '@/components/frame/header'
import { otherLanguageOf } from '@/components/frame/other-language-of'
import { bagCount } from '@/lib/demand/read-bag'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { paths } from '@/lib/paths'
import { DemoFrame } from '../demo-frame'
import { toggleLens } from './actions'

/** Which pages stand under which word of the header. */
const SUITS = [
  'suits',
  ...['suit-women', 'suit-men', 'trousers', 'waistcoat'].map((cut) => `configure/${cut}`),
]
const SHIRTS = ['shirts', 'configure/shirt']
const COATS = ['coats', 'configure/overcoat', 'configure/down-jacket']

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export default async function ShopLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('frame')
  const actor = await currentActor()
  const lens = await lensIsOn()
  const count = await bagCount(actor)
  const here = (await headers()).get('x-path') ?? paths.home(locale)
  return (
    <>
      <DemoFrame locale={locale} />
      <Header
        homeHref={paths.home(locale)}
        navLabel={t('nav.label')}
        nav={[
          { label: t('nav.suits'), href: paths.suits(locale), pages: SUITS },
          { label: t('nav.shirts'), href: paths.shirts(locale), pages: SHIRTS },
          { label: t('nav.coats'), href: paths.coats(locale), pages: COATS },
          {
            label: t('nav.readyToWear'),
            href: paths.readyToWear(locale),
            pages: ['ready-to-wear'],
          },
          { label: t('nav.ask'), href: paths.ask(locale), pages: ['ask'] },
        ]}
        tools={[
          { label: t('tools.bag', { count }), href: paths.bag(locale) },
          actor.kind === 'person'
            ? { label: actor.name, href: paths.account(locale) }
            : { label: t('tools.signIn'), href: paths.signIn(locale) },
        ]}
        otherLanguage={otherLanguageOf(locale, here)}
      />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer
        label={t('footer.label')}
        pages={[
          { label: t('footer.howItWorks'), href: paths.howItWorks(locale) },
          { label: t('footer.delivery'), href: paths.delivery(locale) },
          { label: t('footer.returns'), href: paths.returns(locale) },
          { label: t('footer.contact'), href: paths.contact(locale) },
          { label: t('footer.privacy'), href: paths.privacy(locale) },
          { label: t('footer.imprint'), href: paths.imprint(locale) },
        ]}
        doors={[
          { label: t('footer.business'), href: paths.business(locale) },
          { label: t('footer.teachers'), href: paths.lab(locale) },
        ]}
        lens={{
          label: t(lens ? 'footer.hideLens' : 'footer.showLens'),
          on: lens,
          action: toggleLens,
        }}
      />
    </>
  )
}
