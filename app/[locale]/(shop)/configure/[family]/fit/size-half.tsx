import { getTranslations } from 'next-intl/server'
import { SizeForm, type SizeLabels } from '@/components/body/size-form'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { HELP_BY } from '@/lib/core/fit/help-me-choose'
import { sizeFields } from '@/lib/core/fit/size-fields'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { MoneyOfDesign } from '../../../money-of-design'
import { suggestSize, takeSize } from './actions'
import { SizeChart } from './size-chart'
import { sizeValues } from './size-values'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly lens: boolean
  readonly offer: FitOffer
  readonly date: string | undefined
}

/** Half one: a standard size of the design's cut, for its figure. */
export async function SizeHalf({ locale, saved, lens, offer, date }: Props) {
  const t = await getTranslations('fit')
  const { block, size } = offer
  return (
    <section aria-label={t('size.title')}>
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.size')}
        </p>
      )}
      <SizeForm
        // New measures propose a new size; what is chosen by hand stays.
        key={offer.drafted?.note.inputHash ?? ''}
        fields={sizeFields(block).map(({ id, name, options }) => ({
          id,
          label: name[locale],
          options: options.map((each) => ({ value: String(each.value), name: each.name[locale] })),
        }))}
        first={sizeValues(block, size)}
        designId={saved.id}
        date={date}
        helpFields={HELP_BY[block.cut].map((key) => ({
          name: key,
          label: t('size.withTape', { measure: measurementOf(key).name[locale] }),
        }))}
        suggest={suggestSize}
        labels={t.raw('client') as SizeLabels}
        action={takeSize}
      >
        <SizeChart {...{ locale, block }} />
      </SizeForm>
      {lens && <MoneyOfDesign design={saved.design} kind="size" id="money-size" locale={locale} />}
    </section>
  )
}
