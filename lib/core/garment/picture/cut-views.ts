import type { CutId } from '../cut'

/**
 * From where a garment of each cut can be looked at. `whole` is jacket and trousers worn together;
 * `inside` is laid open, where there is a lining to be seen. Data only: a page that lists the views
 * needs none of the drawing's code.
 */
export const ALL_VIEWS = ['front', 'back', 'inside', 'whole', 'trousers', 'trousers-back'] as const
export type CutView = (typeof ALL_VIEWS)[number]

const SUIT: readonly CutView[] = ALL_VIEWS
const OUTSIDE: readonly CutView[] = ['front', 'back']
const LINED: readonly CutView[] = ['front', 'back', 'inside']

export const CUT_VIEWS: Readonly<Record<CutId, readonly CutView[]>> = {
  'suit-men': SUIT,
  'suit-women': SUIT,
  shirt: OUTSIDE,
  trousers: OUTSIDE,
  waistcoat: OUTSIDE,
  overcoat: LINED,
  'down-jacket': LINED,
}

export const isViewOf = (cut: CutId, view: string): view is CutView =>
  (CUT_VIEWS[cut] as readonly string[]).includes(view)
