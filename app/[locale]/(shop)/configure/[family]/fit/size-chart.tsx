import { getTranslations } from 'next-intl/server'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { bodyOfJacket, sizesOf } from '@/lib/core/fit/size-chart'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Locale } from '@/lib/core/shared/text'

const KEYS = ['chest', 'waist', 'seat', 'height'] as const

/** The body each size is cut for, in place; cm, because tapes are. */
export async function SizeChart({
  locale,
  cut,
}: {
  readonly locale: Locale
  readonly cut: SewnCut
}) {
  const t = await getTranslations('fit.size')
  const cell = 'border-b border-rule py-[7px] text-right font-normal'
  return (
    <table className="w-full text-small">
      <caption className="label pb-2 text-left text-ink2">{t('chartCaption')}</caption>
      <thead>
        <tr className="border-b border-ink text-label text-ink2">
          <th scope="col" className="py-1 text-left font-normal">
            {t('chartSize')}
          </th>
          {KEYS.map((key) => (
            <th key={key} scope="col" className="py-1 text-right font-normal">
              {measurementOf(key).name[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sizesOf(cut).map((jacket) => {
          const body = bodyOfJacket(cut, { jacket, jacketLength: 'regular' })
          return (
            <tr key={jacket}>
              <th scope="row" className={`${cell} text-left`}>
                {jacket}
              </th>
              {KEYS.map((key) => (
                <td key={key} className={cell}>
                  {Math.round(body[key] / 10)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
