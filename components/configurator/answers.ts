import type { Forced } from '@/lib/core/configuration/garment-choices'
import type { Design } from '@/lib/core/garment/design'
import type { Proposal } from './configurator-rules'
import type { Obstacle } from './outlook'

type Options = Design['options']
type Wanted = { readonly moduleId: string; readonly optionId: string }

/** What stands in the way of an option; undefined where nothing does. */
export type ObstacleOf = (moduleId: string, optionId: string) => Obstacle | undefined

/**
 * What the page asks the engine. The engine's code and its table come after the first paint, so that
 * everything here reaches the page through this one door.
 */
export type Answers = {
  /** What to say and to offer when an option does not go with the rest; null if it does. */
  readonly proposalFor: (options: Options, wanted: Wanted) => Proposal | null
  /** Asked row by row; answers are kept until another garment is asked about. */
  readonly outlookFrom: (options: Options) => ObstacleOf
  /** Modules about which the decisions leave no choice, with what decided them. */
  readonly forcedBy: (decided: Options) => ReadonlyMap<string, Forced>
  /** How many garments keep the decisions; null when the number is out of reach. */
  readonly variants: (decided: Options) => bigint | null
}
