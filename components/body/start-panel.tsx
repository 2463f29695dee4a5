import type { MeasureLabels } from './measure-form-types'

type Props = {
  readonly labels: MeasureLabels
  readonly first: 'mine' | 'other' | undefined
}

/** What the measures are for, whose they are, and the consent: before the first number. */
export function StartPanel({ labels, first }: Props) {
  return (
    <section className="border-t border-ink pt-3">
      <h2 className="minor">{labels.consentTitle}</h2>
      <label className="mt-2 flex max-w-[42em] items-start gap-3 py-2">
        <input
          id="consent"
          type="checkbox"
          name="consent"
          value="yes"
          className="mt-1 size-5 flex-none accent-ink"
        />
        <span className="small">{labels.consent}</span>
      </label>
      <fieldset className="mt-2 border-0">
        <legend className="text-small">{labels.whose}</legend>
        {(['mine', 'other'] as const).map((each) => (
          <label key={each} className="flex min-h-11 items-center gap-3">
            <input
              id={`whose-${each}`}
              type="radio"
              name="whose"
              value={each}
              defaultChecked={first === each}
              className="size-5 flex-none accent-ink"
            />
            <span className="small">{labels[each]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
