/** The boxes of the shelf belong to one form, wherever they stand. */
export const COMPARE_FORM = 'compare-designs'

type Props = { readonly id: string; readonly label: string; readonly fullLabel: string }

/** Puts one design beside others. */
export const CompareBox = ({ id, label, fullLabel }: Props) => (
  <label className="inline-flex min-h-11 items-center gap-2">
    <input
      type="checkbox"
      form={COMPARE_FORM}
      name="design"
      value={id}
      aria-label={fullLabel}
      className="size-5 accent-ink"
    />
    {label}
  </label>
)
