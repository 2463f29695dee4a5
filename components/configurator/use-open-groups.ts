import { startTransition, useLayoutEffect, useState } from 'react'

const NARROW = '(max-width: 1079px)'
const isNarrow = () => window.matchMedia(NARROW).matches

/** A heading and where it stood in the window when it was tapped. */
type Tapped = { readonly heading: Element; readonly topPx: number }

/**
 * Which groups are open. On a phone one at a time, so that opening the next closes the last; the
 * heading that was tapped stays under the finger. `seen` are those a person opened or closed; `held`
 * cannot be closed, because something in it must be filled in before the way on.
 */
export function useOpenGroups(openFirst: readonly string[], held: string | undefined) {
  const [{ open, tapped }, setOpen] = useState({ open: openFirst, tapped: null as Tapped | null })
  if (held !== undefined && !open.includes(held)) setOpen({ open: [...open, held], tapped: null })
  const [seen, setSeen] = useState<readonly string[]>([])

  useLayoutEffect(() => {
    if (tapped) window.scrollBy(0, tapped.heading.getBoundingClientRect().top - tapped.topPx)
  }, [tapped])

  const toggle = (groupId: string, heading: Element) => {
    const now = { heading, topPx: heading.getBoundingClientRect().top }
    setSeen((groups) => (groups.includes(groupId) ? groups : [...groups, groupId]))
    // What a group holds is drawn piece by piece: the tap itself never waits for it.
    startTransition(() =>
      setOpen(({ open: groups }) => ({
        tapped: now,
        open: groups.includes(groupId)
          ? groups.filter((each) => each !== groupId)
          : [...(isNarrow() ? [] : groups), groupId],
      })),
    )
  }
  return { open, seen, toggle }
}
