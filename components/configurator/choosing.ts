import type { ConfiguratorEvent, ConfiguratorState } from './configurator-state'
import type { Speech } from './speech'

/** What every part of the page needs to show choices and to make one. */
export type Choosing = {
  readonly speech: Speech
  readonly state: ConfiguratorState
  /** The chosen option that stands against another; undefined where nothing does. */
  readonly blockerOf: (
    moduleId: string,
    optionId: string,
  ) => { readonly moduleId: string; readonly optionId: string } | undefined
  readonly send: (event: ConfiguratorEvent) => void
}
