import { Button } from '@/components/ui/button'
import type { FindingText, MeasureLabels } from './measure-form-types'

type Props = {
  readonly findings: readonly (FindingText & { readonly proposedText?: string })[]
  readonly labels: MeasureLabels
  readonly adviserHref: string
  readonly onKeep: (finding: FindingText) => void
  readonly onRepair: (finding: FindingText) => void
}

/**
 * What looks unusual, as sentences with numbers. A repair is one tap and never happens by itself; "it
 * is right, keep it" is there for everything a grown person can have. Without script a tick keeps it.
 */
export function FindingList({ findings, labels, adviserHref, onKeep, onRepair }: Props) {
  return (
    <div role="status" aria-live="polite">
      {findings.length > 0 && (
        <section className="mt-6 border border-dashed border-chalk px-4 py-3">
          <h3>{labels.findings}</h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding.id} className="border-b border-rule py-2 last:border-0">
                <p className="small">
                  <a href={`#${finding.key}`} className="text-ink">
                    {finding.text}
                  </a>
                </p>
                <p className="flex max-w-none flex-wrap items-center gap-x-6">
                  {finding.proposedText && (
                    <Button
                      kind="word"
                      type="button"
                      className="text-small [@media(scripting:none)]:hidden"
                      onClick={() => onRepair(finding)}
                    >
                      {labels.repair.replace('{value}', finding.proposedText)}
                    </Button>
                  )}
                  {finding.mayKeep ? (
                    <>
                      <Button
                        kind="word"
                        type="button"
                        className="text-small [@media(scripting:none)]:hidden"
                        onClick={() => onKeep(finding)}
                      >
                        {labels.keep}
                      </Button>
                      <label className="hidden min-h-11 items-center gap-2 text-small [@media(scripting:none)]:flex">
                        <input type="checkbox" name="kept" value={finding.id} className="size-5" />
                        {labels.keep}
                      </label>
                    </>
                  ) : (
                    <a href={adviserHref} className="word text-small">
                      {labels.adviser}
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
