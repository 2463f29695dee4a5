import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readSizeForm } from '@/lib/core/fit/fit-schema'
import { isSuit } from '@/lib/core/garment/cut'
import { readDesign } from '@/lib/demand/designs'
import { fitOffer } from '@/lib/demand/fit-offer'
import { catalogueOfDesign, offeredToday } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { dayField } from '../../design-field'
import { DraftHalf } from './draft-half'
import { FitBlock } from './fit-block'
import { FitSide } from './fit-side'
import { HalfSwitch } from './half-switch'
import { KnownBody } from './known-body'
import { NoDesign } from './no-design'
import { BothHeads, BothPictures, Misses } from './side-by-side'
import { SizeHalf } from './size-half'
import { SizeShares } from './size-shares'

type Props = {
  readonly params: Promise<{ locale: string; family: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'fit' })
  return { title: t('title'), description: t('description') }
}

const preferenceField = z.enum(['slim', 'regular', 'relaxed'])

export default async function FitPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { family } = await params
  if (!(await offeredToday(family))) notFound()
  const asked = await searchParams
  const [actor, lens] = await Promise.all([currentActor(), lensIsOn()])
  const saved = asked.design ? await readDesign(actor, asked.design) : null
  if (!saved || saved.design.family !== family) return <NoDesign locale={locale} />
  const date = dayField.safeParse(asked.date).data
  const { cut } = await catalogueOfDesign(saved.design)
  const offer = await fitOffer(actor, saved, {
    size: readSizeForm(cut, asked),
    preference: preferenceField.safeParse(asked.preference).data ?? null,
  })
  const hasDraft = Boolean(offer.drafted?.draft)
  const both = { locale, saved, date, lens, offer }
  return (
    <div className="wrap">
      <div className="grid gap-x-6 pt-8 lg:grid-cols-[4fr_8fr] lg:pt-12">
        <FitSide {...both} />
        {/* On a phone two words choose which half is seen; side by side both are. No script needed. */}
        <div className="group max-lg:mt-6">
          <HalfSwitch first={offer.drafted ? 'draft' : 'size'} />
          <div className="grid gap-x-6 gap-y-6 lg:grid-cols-2">
            <BothHeads {...both} />
            <BothPictures {...both} />
            <div className="max-lg:group-has-[#half-draft:checked]:hidden lg:order-3">
              <SizeHalf {...both} />
            </div>
            <div
              className={`max-lg:group-has-[#half-size:checked]:hidden ${hasDraft ? 'lg:order-3' : 'lg:order-1 lg:row-span-2'}`}
            >
              <DraftHalf {...both} />
            </div>
            <Misses {...both} />
          </div>
        </div>
      </div>
      {/* What sizes and drafts are worth stands beside the halves where there is room, and after them on a phone. */}
      <div className="lg:hidden">
        <SizeShares
          sex={offer.block.sex}
          isJacket={isSuit(offer.block.cut)}
          answers={offer.drafted?.answers ?? null}
        />
        {offer.drafted && (
          <KnownBody sex={offer.block.sex} drafted={offer.drafted} locale={locale} />
        )}
      </div>
      <FitBlock {...{ locale, saved }} />
    </div>
  )
}
