import type { Module } from '@/lib/core/garment/catalogue'

/** How far a person has come with a group; every group is finished at any time, as usual at least. */
export type Completion = 'usual' | 'seen' | 'decided'

export const completionOf = (
  modules: readonly Module[],
  decided: Readonly<Record<string, string>>,
  wasSeen: boolean,
): Completion =>
  modules.some(({ id }) => decided[id] !== undefined) ? 'decided' : wasSeen ? 'seen' : 'usual'
