import type { Presentation } from '@/lib/core/configuration/confusion/choosing-visit'
import type { ConfigureLabels } from './labels'

type Props = {
  readonly labels: ConfigureLabels['looks']
  readonly presentation: Presentation
  readonly onSwitch: (presentation: Presentation) => void
}

const BOTH = ['attribute', 'alternative'] as const satisfies readonly Presentation[]

/** The same garment chosen part by part, or from complete looks. */
export function PresentationSwitch({ labels, presentation, onSwitch }: Props) {
  return (
    <div role="group" aria-label={labels.by} className="flex items-center gap-x-5">
      <span aria-hidden="true" className="text-small text-ink2">
        {labels.by}
      </span>
      {BOTH.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={presentation === each}
          onClick={() => onSwitch(each)}
          className={`min-h-11 px-1 text-small ${presentation === each ? 'font-medium underline decoration-2 underline-offset-8' : 'text-ink2'}`}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  )
}
