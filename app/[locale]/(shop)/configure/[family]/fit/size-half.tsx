import { getTranslations } from 'next-intl/server'
import { SizeForm, type SizeLabels } from '@/components/body/size-form'
import type { SizeFit } from '@/lib/core/fit/fit'
import { gradeOf, INSIDE_LEGS_MM, sizesOf } from '@/lib/core/fit/size-chart'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { suggestSize, takeSize } from './actions'
import { HalfHead } from './half-head'
import { SizeChart } from './size-chart'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly lens: boolean
}

/** Half one: a standard size, jacket and trousers apart. */
export async function SizeHalf({ locale, saved, date, lens }: Props) {
  const t = await getTranslations('fit')
  const { cut } = await catalogueOfDesign(saved.design)
  const { middle } = gradeOf(cut)
  const first: SizeFit =
    saved.fit?.kind === 'size'
      ? saved.fit
      : {
          kind: 'size',
          jacket: middle,
          jacketLength: 'regular',
          trousers: middle,
          insideLegMm: 800,
        }
  return (
    <section>
      <HalfHead
        {...{ locale, saved, date }}
        kind="size"
        title={t('size.title')}
        what={t('size.what')}
      />
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.size')}
        </p>
      )}
      <SizeForm
        cut={cut}
        first={first}
        designId={saved.id}
        sizes={sizesOf(cut)}
        insideLegsMm={INSIDE_LEGS_MM}
        suggest={suggestSize}
        labels={t.raw('client') as SizeLabels}
        action={takeSize}
      >
        <SizeChart {...{ locale, cut }} />
      </SizeForm>
    </section>
  )
}
