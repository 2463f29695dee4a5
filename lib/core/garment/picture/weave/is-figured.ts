import type { Weave } from '../../cloth'

/** Weaves whose pattern is seen from afar, so that it shows how the cloth lies. */
const FIGURED: ReadonlySet<Weave> = new Set<Weave>([
  'herringbone',
  'houndstooth',
  'glen-check',
  'pinstripe',
  'chalk-stripe',
  'seersucker',
  'corduroy',
  'windowpane',
])

export const isFigured = (weave: Weave): boolean => FIGURED.has(weave)
