import type { Locale } from '@/lib/core/shared/text'

const HALF_PX = 54
/** Four z-scores of at most a dozen steps average within ± 2 in practice; beyond, the line ends. */
const MOST = 2

/** A score as a dimension line from the average: to the right is harder than the others. */
export function ScoreLine({ score, locale }: { readonly score: number; readonly locale: Locale }) {
  const text = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(score)
  const end = (Math.max(-MOST, Math.min(MOST, score)) / MOST) * HALF_PX
  return (
    <span className="inline-flex items-center justify-end gap-3">
      <svg
        aria-hidden="true"
        width={2 * HALF_PX + 8}
        height={20}
        viewBox={`${-HALF_PX - 4} -10 ${2 * HALF_PX + 8} 20`}
        fill="none"
        stroke="currentColor"
      >
        <path d="M0-8V8" strokeWidth=".75" opacity=".5" />
        <path d={`M0 0H${end}`} strokeWidth="1.3" />
        <path d={`M${end - 3.5} 3.500 ${end + 3.5}-3.500`} strokeWidth="1.6" />
      </svg>
      <span className="w-10 text-right">{text.replace('-', '−')}</span>
    </span>
  )
}
