import { type ReactNode, startTransition, useEffect, useRef } from 'react'

type Props = {
  readonly className: string
  readonly onMore: () => void
  readonly children: ReactNode
}

/**
 * The word behind which the rest of a list lies. It goes when the rest is there, and the focus then
 * goes to the first of what it brought.
 */
export function MoreWord({ className, onMore, children }: Props) {
  const asked = useRef<{ readonly place: Element; readonly known: readonly Element[] }>(null)
  useEffect(
    () => () => {
      if (!asked.current || document.activeElement !== document.body) return
      const { place, known } = asked.current
      inputsOf(place)
        .find((input) => !known.includes(input))
        ?.focus({ preventScroll: true })
    },
    [],
  )
  return (
    <button
      type="button"
      className={`word ${className}`}
      onClick={({ currentTarget }) => {
        const place = currentTarget.closest('fieldset, [id^=group-]') ?? currentTarget
        asked.current = { place, known: inputsOf(place) }
        startTransition(onMore)
      }}
    >
      {children}
    </button>
  )
}

const inputsOf = (place: Element) => [...place.querySelectorAll('input')]
