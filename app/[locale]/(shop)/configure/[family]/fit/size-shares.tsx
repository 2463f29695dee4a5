import { getTranslations } from 'next-intl/server'
import type { Sex } from '@/lib/core/body/measurement'
import { type FitWay, SIZE_SHARES } from '@/lib/core/body/sizes/size-shares.data'

type Props = {
  readonly sex: Sex
  /** The figures are a jacket's: beside any other garment they stand folded, and name nobody's place. */
  readonly isJacket: boolean
  /** How many values this person gave; null before any. */
  readonly answers: number | null
}

const WAYS: readonly FitWay[] = [
  'letters',
  'eu',
  'eu-lengths',
  'drafted-2',
  'drafted-4',
  'drafted-6',
  'drafted-8',
]

const wayFor = (answers: number): FitWay =>
  answers >= 8 ? 'drafted-8' : answers >= 6 ? 'drafted-6' : answers >= 4 ? 'drafted-4' : 'drafted-2'

/** How many of 100 people each way fits, the unflattering row among them, and whose bodies these were. */
export async function SizeShares({ sex, isJacket, answers }: Props) {
  const t = await getTranslations('fit.shares')
  if (isJacket)
    return (
      <section className="mt-8 border-t border-rule pt-3">
        <h3 className="text-body font-medium">{t('title')}</h3>
        <Shares {...{ sex }} yours={answers === null ? null : wayFor(answers)} />
      </section>
    )
  return (
    <section className="mt-8 border-t border-rule pt-3">
      <h3 className="text-body font-medium">{t('titleOther')}</h3>
      <p className="small mt-1 text-ink2">{t('notCounted')}</p>
      <details>
        <summary className="min-h-11 content-center text-small">{t('jackets')}</summary>
        <Shares {...{ sex }} yours={null} />
      </details>
    </section>
  )
}

type SharesProps = { readonly sex: Sex; readonly yours: FitWay | null }

async function Shares({ sex, yours }: SharesProps) {
  const t = await getTranslations('fit.shares')
  const shares = SIZE_SHARES[sex]
  return (
    <>
      <ul className="mt-2 text-small">
        {WAYS.map((way) => (
          <li
            key={way}
            className="grid grid-cols-[minmax(0,1fr)_96px_40px] items-center gap-3 py-1"
          >
            <span className={way === yours ? 'font-medium' : ''}>
              {t(`ways.${way}`)}
              {way === yours && <span className="text-ochre"> {t('you')}</span>}
            </span>
            <span aria-hidden="true" className="h-[5px] border-b border-rule">
              <span className="block h-[5px] bg-ink" style={{ width: `${shares[way]}%` }} />
            </span>
            <span className="text-right tabular-nums">{Math.round(shares[way])}</span>
          </li>
        ))}
      </ul>
      <p className="label mt-2 text-ink2">{t(`source.${sex}`)}</p>
    </>
  )
}
