import type { VisitOrigin } from '@/components/configurator/use-visit'
import { WAYS_IN } from '@/lib/core/configuration/confusion/choosing-visit'

const ARM = /^[a-z0-9-]{1,40}$/

/** How somebody came here, as the address says: `?from=guide`, and `?arm=` of a class's link. */
export const visitOrigin = (asked: Readonly<Record<string, string | undefined>>): VisitOrigin => ({
  wayIn: WAYS_IN.find((each) => each === asked.from) ?? 'design',
  arm: asked.arm && ARM.test(asked.arm) ? asked.arm : null,
})
