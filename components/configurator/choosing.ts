import type { Forced } from '@/lib/core/configuration/garment-choices'
import type { CutId } from '@/lib/core/garment/cut'
import type { ObstacleOf } from './answers'
import type { ConfiguratorEvent, ConfiguratorState } from './configurator-state'
import type { PageTable } from './page-table'
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
  /** Addresses of line drawings by module, the option left open. */
  readonly thumbnails: PageTable['thumbnails']
  readonly swatches: PageTable['swatches']
  readonly seenIn: PageTable['seenIn']
  readonly send: (event: ConfiguratorEvent) => void
}
