import { Button } from '@/components/ui/button'
import type { FindingText, MeasureLabels } from './measure-form-types'

type Props = {
  readonly findings: readonly FindingText[]
  readonly confirmed: readonly string[]
  readonly labels: MeasureLabels
  readonly onKeep: (id: string) => void
}

/** What looks unusual, as sentences; each may be put right or kept as it is. */
export function FindingList({ findings, confirmed, labels, onKeep }: Props) {
  return (
    <section role="status" className="mb-6 border border-dashed border-chalk px-4 py-3">
      <h2 className="text-title leading-7 font-normal">{labels.findings}</h2>
      <ul>
        {findings.map(({ key, id, text }) => (
          <li
            key={`${key} ${id}`}
            className="flex flex-wrap items-center gap-x-5 border-b border-rule last:border-0"
          >
            <a href={`#${key}`} className="word text-small">
              {text}
            </a>
            {id && (
              <Button
                kind="word"
                type="button"
                disabled={confirmed.includes(id)}
                onClick={() => onKeep(id)}
                className="text-small disabled:text-bottle disabled:no-underline"
              >
                {confirmed.includes(id) ? labels.kept : labels.keep}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
