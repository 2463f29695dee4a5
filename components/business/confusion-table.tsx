import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import type { StepConfusion } from '@/lib/core/configuration/confusion/confusion-score'
import type { Locale } from '@/lib/core/shared/text'
import { ScoreLine } from './score-line'

export type ConfusionLabels = Readonly<
  Record<'step' | 'visits' | 'time' | 'back' | 'help' | 'left' | 'score' | 'tooFew', string>
>

type Props = {
  readonly id: string
  readonly title: string
  readonly labels: ConfusionLabels
  readonly locale: Locale
  readonly steps: readonly (StepConfusion & { readonly name: string })[]
}

const COLUMNS = ['visits', 'time', 'back', 'help', 'left', 'score'] as const

/** Steps of choosing side by side: what was counted, and the score drawn from its average. */
export function ConfusionTable({ id, title, labels, locale, steps }: Props) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <section className="section">
      <h2 id={id} className="minor">
        {title}
      </h2>
      <ScrollRegion labelledBy={id}>
        <table className="w-full text-small whitespace-nowrap">
          <TableHead
            columns={[
              { key: 'step', label: labels.step },
              ...COLUMNS.map((column) => ({
                ...{ key: column, label: labels[column] },
                ...{ isNumber: true, className: 'pl-6' },
              })),
            ]}
          />
          <tbody>
            {steps.map((step) => (
              <tr key={step.key} className="border-b border-rule">
                <th scope="row" className="py-2 pr-6 text-left font-medium">
                  {step.name}
                </th>
                <td className="pl-6 text-right">{number.format(step.visits)}</td>
                <td className="pl-6 text-right">{number.format(step.medianMs / 1_000)} s</td>
                <td className="pl-6 text-right">{number.format(step.stepsBackPerVisit)}</td>
                <td className="pl-6 text-right">{number.format(step.helpPerVisit)}</td>
                <td className="pl-6 text-right">{percent.format(step.leftShare)}</td>
                <td className="pl-6 text-right">
                  {step.score === null ? (
                    <span className="text-ink2">{labels.tooFew}</span>
                  ) : (
                    <ScoreLine score={step.score} locale={locale} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
