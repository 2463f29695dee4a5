import { getTranslations } from 'next-intl/server'
import { MeasureDrawing } from '@/components/body/measure-drawing'
import { unitOf } from '@/components/body/read-entries'
import type { Position } from '@/lib/core/body/measure-plan.data'
import type { BodyKey, Sex } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import type { Locale } from '@/lib/core/shared/text'

type Props = {
  readonly sex: Sex
  readonly position: Position
  readonly locale: Locale
  readonly place: number
}

/** One position on paper: drawing, how, and a line for each value in both units. */
export async function SheetPosition({ sex, position, locale, place }: Props) {
  const t = await getTranslations('measure')
  const name = position.name[locale]
  const units = (key: BodyKey): string[] => {
    const kind = unitOf(key)
    if (kind === 'kg') return [t('printed.kg'), t('printed.lb')]
    return kind === 'degree' ? [t('printed.degree')] : [t('printed.cm'), t('printed.inch')]
  }
  return (
    <li className="flex break-inside-avoid gap-4 border-t border-rule py-3 print:py-[6px]">
      <div className="w-[132px] flex-none print:w-[80px]">
        <MeasureDrawing
          {...{ sex, position }}
          label={t('form.drawing', { name })}
          className="h-auto w-full"
        />
        {position.isBehind && <p className="label text-ink2">{t('form.behind')}</p>}
      </div>
      <div className="min-w-0 flex-1">
        <h2 className="text-small leading-5 font-medium">
          {place}. {name}
        </h2>
        {position.keys.map((key) => {
          const measurement = measurementOf(key)
          return (
            <div key={key} className="not-first:mt-4 nth-2:mt-1 print:not-first:mt-1">
              {position.keys.length > 1 && (
                <p className="label font-medium">{measurement.name[locale]}</p>
              )}
              <p className="label text-ink2">{measurement.how[locale]}</p>
              <p className="mt-1 flex max-w-none gap-5">
                {units(key).map((unit) => (
                  <span key={unit} className="label flex flex-1 items-end gap-2">
                    <span className="h-6 flex-1 border-b border-ink print:h-5" />
                    {unit}
                  </span>
                ))}
              </p>
            </div>
          )
        })}
      </div>
    </li>
  )
}
