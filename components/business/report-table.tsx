import { fill } from '@/components/configurator/labels'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import type { CatalogueReport } from '@/lib/core/configuration/lint/catalogue-report'
import type { Locale } from '@/lib/core/shared/text'
import { grouped } from './grouped'
import type { PublishLabels } from './publish-state'

type Props = {
  readonly report: CatalogueReport
  readonly labels: PublishLabels
  readonly locale: Locale
}

/** What a file holds, and every finding with its line: errors first, nothing left out. */
export function ReportTable({ report, labels, locale }: Props) {
  const { lines } = report
  const errors = lines.filter(({ severity }) => severity === 'error').length
  const count = (template: string, number: number) => fill(template, { count: number })
  return (
    <>
      <h3 id="report" className="text-title leading-7 font-normal">
        {report.name[locale] || report.family}{' '}
        <span className="font-mono text-small">
          {report.family} {report.version}
        </span>
      </h3>
      <p className="small">
        {fill(labels.holds, {
          modules: report.modules,
          options: report.options,
          rules: report.rules,
          looks: report.looks,
        })}{' '}
        {report.variants !== null &&
          fill(labels.possible, { count: grouped(report.variants, locale) })}
      </p>
      {lines.length === 0 ? (
        <p className="small mt-2 text-bottle">{labels.clean}</p>
      ) : (
        <>
          <p className="small mt-2">
            {[
              errors > 0 ? count(labels.errors, errors) : '',
              lines.length > errors ? count(labels.warnings, lines.length - errors) : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <ScrollRegion labelledBy="report">
            <table className="w-full text-small">
              <TableHead
                columns={[
                  { key: 'severity', label: labels.severity, className: 'pr-3 md:pr-6' },
                  { key: 'line', label: labels.line, isNumber: true, className: 'pr-3 md:pr-6' },
                  { key: 'place', label: labels.place, className: 'pr-6 max-md:hidden' },
                  { key: 'what', label: labels.what },
                ]}
              />
              <tbody>
                {lines.map(({ severity, place, line, text }) => (
                  <tr key={`${place} ${text.en}`} className="border-b border-rule align-top">
                    <td
                      className={`py-2 pr-3 whitespace-nowrap md:pr-6 ${severity === 'error' ? 'text-madder' : 'text-ochre'}`}
                    >
                      {labels[severity]}
                    </td>
                    <td className="py-2 pr-3 text-right md:pr-6">{line}</td>
                    <td className="py-2 pr-6 font-mono text-label leading-6 max-md:hidden">
                      {place || '/'}
                    </td>
                    <td className="py-2">
                      {text[locale]}
                      <span className="block font-mono text-label break-all text-ink2 md:hidden">
                        {place || '/'}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </>
  )
}
