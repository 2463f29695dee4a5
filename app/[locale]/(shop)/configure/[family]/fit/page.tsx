import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { latestBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign } from '@/lib/demand/designs'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { paths } from '@/lib/paths'
import { PictureOf } from '../../../_home/picture-of'
import { dayField } from '../../design-field'
import { DraftHalf } from './draft-half'
import { FitBlock } from './fit-block'
import { HalfSwitch } from './half-switch'
import { NoDesign } from './no-design'
import { SizeHalf } from './size-half'

type Props = {
  readonly params: Promise<{ locale: string; family: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'fit' })
  return { title: t('title'), description: t('description') }
}

export default async function FitPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { family } = await params
  if (!(await offeredToday(family))) notFound()
  const asked = await searchParams
  const [t, actor, lens] = await Promise.all([getTranslations('fit'), currentActor(), lensIsOn()])
  const saved = asked.design ? await readDesign(actor, asked.design) : null
  if (!saved || saved.design.family !== family) return <NoDesign locale={locale} />
  const date = dayField.safeParse(asked.date).data
  const profile = await latestBodyProfile(actor)
  const half = { locale, saved, date, lens }
  return (
    <div className="wrap">
      <div className="grid gap-x-6 pt-8 lg:grid-cols-[4fr_8fr] lg:pt-12">
        <div className="lg:border-r lg:border-rule lg:pr-6">
          <h1>{t('title')}</h1>
          <p className="small mt-3 text-ink2">{t('lead')}</p>
          <Link
            className="word"
            href={paths.configure(locale, family, { design: saved.id, ...(date ? { date } : {}) })}
          >
            {t('back')}
          </Link>
          <div className="mx-auto mt-4 max-w-[300px] max-lg:hidden [&_svg]:h-auto [&_svg]:w-full">
            <PictureOf design={saved.design} view="suit-front" widthPx={300} {...{ locale }} />
          </div>
        </div>
        {/* On a phone two words choose which half is seen; side by side both are. No script needed. */}
        <div className="group max-lg:mt-6">
          <HalfSwitch first={profile ? 'draft' : 'size'} />
          <div className="grid gap-x-6 gap-y-12 lg:grid-cols-2">
            <div className="max-lg:group-has-[#half-draft:checked]:hidden">
              <SizeHalf {...half} />
            </div>
            <div className="max-lg:group-has-[#half-size:checked]:hidden">
              <DraftHalf {...half} profile={profile} />
            </div>
          </div>
        </div>
      </div>
      <FitBlock {...{ locale, saved }} />
    </div>
  )
}
