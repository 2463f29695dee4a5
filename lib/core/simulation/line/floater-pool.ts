import type { Floaters, LineOperation } from './flow-line'
import type { Station } from './station'

/** Floaters of one set of skills: where they may help, and how many stand idle. */
export type FloaterPool = {
  readonly people: number
  free: number
  /** Whether they may work at a station. */
  readonly helpsAt: (station: number) => boolean
  /** Where they are needed most; undefined where nothing waits that they can do. */
  readonly neededAt: () => number | undefined
}

/** `first` = place of the first operation among the stations, behind cutting. */
export function floaterPool(
  { people, skills }: Floaters,
  operations: readonly LineOperation[],
  { stations, first }: { readonly stations: readonly Station[]; readonly first: number },
): FloaterPool {
  const places = operations.flatMap(({ name }, at) => (skills.includes(name) ? [first + at] : []))
  return {
    people,
    free: people,
    helpsAt: (station) => places.includes(station),
    neededAt: () => {
      let most = 0
      let where: number | undefined
      for (const place of places) {
        const minutes = stations[place]?.waitingMinutes() ?? 0
        if (minutes <= most) continue
        most = minutes
        where = place
      }
      return where
    },
  }
}
