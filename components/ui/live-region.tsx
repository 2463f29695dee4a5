/** Announces a change to screen readers politely; the words are visible too where `quiet` is false. */
export function LiveRegion({
  text,
  quiet = false,
}: {
  readonly text: string
  readonly quiet?: boolean
}) {
  return (
    <p aria-live="polite" role="status" className={quiet ? 'sr-only' : 'small text-ink2'}>
      {text}
    </p>
  )
}
