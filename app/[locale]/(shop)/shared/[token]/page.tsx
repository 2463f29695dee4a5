import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { clothById } from '@/lib/core/garment/cloths'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import { absoluteUrl } from '@/lib/identity/post-letter'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { sharePicture } from '@/lib/infra/pictures/picture-file'
import { FrontAndBack } from '../../front-and-back'
import { wordsOfDesign } from '../../words-of-design'
import { readSharedPage } from './read-shared-page'
import { SharedWords } from './shared-words'

type Props = { readonly params: Promise<{ locale: string; token: string }> }

const SHARE_WIDTH_PX = 1200

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const page = await readSharedPage((await params).token)
  const t = await getTranslations({ locale, namespace: 'designs.shared' })
  // The address is a key: no other house and no index learns it. (`no-referrer` hides the form’s Origin.)
  const hidden = { robots: { index: false, follow: false }, referrer: 'same-origin' } as const
  if (!page) return { title: t('notFound'), ...hidden }
  const { shared, catalogue } = page
  const words = await wordsOfDesign(shared.design, locale)
  const title = shared.title || words.name
  const description = t('description', { garment: words.name, cloth: words.clothInSentence })
  const cloth = clothById(shared.design.options.cloth)
  const images = cloth
    ? [
        absoluteUrl(
          sharePicture(
            pictureOfDesign(catalogue.cut, shared.design, cloth, {
              view: 'front',
              widthPx: SHARE_WIDTH_PX,
            }),
          ),
        ),
      ]
    : []
  return { title, description, ...hidden, openGraph: { title, description, images } }
}

/** A design as somebody else sees it: picture, words, today's price, and the way to one's own. */
export default async function SharedPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const page = await readSharedPage(token)
  if (!page) notFound()
  const { shared } = page
  const t = await getTranslations('designs.shared')
  const words = await wordsOfDesign(shared.design, locale)
  const day = formatDay(shared.sharedAtMs, locale, 'day')
  return (
    <div className="wrap">
      <PageHead
        title={shared.title || words.name}
        lead={shared.sharedBy ? t('by', { name: shared.sharedBy, day }) : t('on', { day })}
      />
      <div className="mt-8 lg:grid lg:grid-cols-12 lg:gap-6">
        <div className="lg:col-span-7">
          <FrontAndBack design={shared.design} locale={locale} />
        </div>
        <div className="mt-8 lg:col-span-5 lg:mt-0">
          <SharedWords {...{ page, words, token, locale }} />
        </div>
      </div>
    </div>
  )
}
