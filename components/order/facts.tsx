export type Fact = { readonly name: string; readonly value: string }

/** Name left, value right, as on the head of a drawing. */
export function Facts({
  label,
  facts,
}: {
  readonly label: string
  readonly facts: readonly Fact[]
}) {
  return (
    <dl aria-label={label} className="text-small">
      {facts.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-6 py-[3px]">
          <dt className="text-ink2">{name}</dt>
          <dd className="text-right">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
