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
/** On a phone these stand under the step's name, so that the score is seen without scrolling. */
const WIDE_ONLY = ['time', 'back', 'help', 'left'] as const
const shown = (column: string) =>
  (WIDE_ONLY as readonly string[]).includes(column) ? 'max-md:hidden' : ''

/** Steps of choosing side by side: what was counted, and the score drawn from its average. */
export function ConfusionTable({ id, title, labels, locale, steps }: Props) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const saidOf = (step: StepConfusion) => ({
    time: `${number.format(step.medianMs / 1_000)} s`,
    back: number.format(step.stepsBackPerVisit),
    help: number.format(step.helpPerVisit),
    left: percent.format(step.leftShare),
  })
  return (
    <section className="section">
      <h2 id={id} className="minor">
        {title}
      </h2>
      <ScrollRegion labelledBy={id}>
        <table className="w-full text-small md:whitespace-nowrap">
          <TableHead
            columns={[
              { key: 'step', label: labels.step },
              ...COLUMNS.map((column) => ({
                ...{ key: column, label: labels[column] },
                ...{ isNumber: true, className: `pl-3 md:pl-6 ${shown(column)}` },
              })),
            ]}
          />
          <tbody>
            {steps.map((step) => {
              const said = saidOf(step)
              return (
                <tr key={step.key} className="border-b border-rule align-baseline">
                  <th scope="row" className="py-2 pr-3 text-left font-medium md:pr-6">
                    {step.name}
                    {WIDE_ONLY.map((column) => (
                      <span key={column} className="label block font-normal text-ink2 md:hidden">
                        {`${labels[column]} ${said[column]}`}
                      </span>
                    ))}
                  </th>
                  <td className="py-2 pl-3 text-right md:pl-6">{number.format(step.visits)}</td>
                  {WIDE_ONLY.map((column) => (
                    <td key={column} className={`py-2 pl-6 text-right ${shown(column)}`}>
                      {said[column]}
                    </td>
                  ))}
                  <td className="py-2 pl-3 text-right md:pl-6">
                    {step.score === null ? (
                      <span className="text-ink2">{labels.tooFew}</span>
                    ) : (
                      <ScoreLine score={step.score} locale={locale} />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
