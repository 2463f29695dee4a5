import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { readShares } from '@/lib/demand/design-shares'
import { readVersions } from '@/lib/demand/design-versions'
import { readDesign } from '@/lib/demand/designs'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { wordsOfDesign } from '../../words-of-design'
import { DesignBlock } from './design-block'
import { DesignSheet } from './design-sheet'
import { NameSection } from './name-section'
import { ShareSection } from './share-section'
import { VersionsSection } from './versions-section'

type Props = { readonly params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'designs' })
  return { title: t('title'), robots: { index: false } }
}

/** One design: what it is, what it is called, what it was, and who else may see it. */
export default async function DesignPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const actor = await currentActor()
  const saved = await readDesign(actor, id)
  if (!saved) notFound()
  const [versions, shares, words] = await Promise.all([
    readVersions(actor, { id }),
    readShares(actor, { id }),
    wordsOfDesign(saved.design, locale),
  ])
  return (
    <div className="wrap">
      <PageHead title={saved.name || words.name} lead={words.cloth} />
      <DesignSheet {...{ saved, words, locale }} />
      <div className="mt-12 lg:grid lg:grid-cols-12 lg:gap-6">
        <div className="lg:col-span-7">
          <NameSection saved={saved} />
          <ShareSection {...{ saved, shares, locale }} />
        </div>
        <div className="lg:col-span-5">
          <VersionsSection {...{ saved, versions, locale }} />
        </div>
      </div>
      <DesignBlock {...{ saved, words, locale }} />
    </div>
  )
}
