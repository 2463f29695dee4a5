import type { Forced } from '@/lib/core/configuration/garment-choices'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { ConfiguratorEvent, ConfiguratorState } from './configurator-state'
import type { Obstacle } from './outlook'
import type { Speech } from './speech'

/** What every part of the page needs to show choices and to make one. */
export type Choosing = {
  /** What the garment is drawn as. */
  readonly cut: SewnCut
  readonly speech: Speech
  readonly state: ConfiguratorState
  /** What stands in the way of an option; undefined where nothing does. */
  readonly obstacleOf: (moduleId: string, optionId: string) => Obstacle | undefined
  /** Modules about which the decisions so far leave no choice, with what decided them. */
  readonly forced: ReadonlyMap<string, Forced>
  readonly send: (event: ConfiguratorEvent) => void
}
