import type { Forced } from '@/lib/core/configuration/garment-choices'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import type { ObstacleOf } from './answers'
import type { ConfiguratorEvent, ConfiguratorState } from './configurator-state'
import type { Speech } from './speech'

/** What every part of the page needs to show choices and to make one. */
export type Choosing = {
  /** What the garment is drawn as. */
  readonly cut: CutId
  readonly speech: Speech
  readonly state: ConfiguratorState
  readonly obstacleOf: ObstacleOf
  /** Modules about which the decisions so far leave no choice, with what decided them. */
  readonly forced: ReadonlyMap<string, Forced>
  /** What stands around an option in its thumbnail: the plain garment, for the same figure. */
  readonly plain: Design['options']
  readonly pictureVersion: string
  readonly send: (event: ConfiguratorEvent) => void
}
