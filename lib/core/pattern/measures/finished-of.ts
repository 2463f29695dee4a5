import {
  FINISHED_KEYS,
  type FinishedKey,
  type FinishedMeasures,
} from '@/lib/core/body/finished-keys'
import type { DesignId } from '../freesewing/draft-design'
import type { HalfMeasures } from './drafted-measures'
import type { FullMeasures } from './pattern-keys'

export type Ease = Readonly<Partial<Record<'chest' | 'waist' | 'hips', number>>>

type Measured = {
  readonly design: DesignId
  readonly left: HalfMeasures
  readonly right: HalfMeasures
}

/** Which garment speaks for the whole when several do. */
const ORDER: readonly DesignId[] = ['jacket', 'overcoat', 'shirt', 'waistcoat', 'trousers']

/**
 * The finished measures of a garment or a suit, mm rounded to 0.1, and the ease that is really in
 * them, as fractions of chest, waist and seat. Of a suit: the jacket's girths and lengths, the
 * trousers' legs, and `trouserWaist`, which is ours. Thigh and hem are of one leg.
 */
export function finishedOf(
  garments: readonly Measured[],
  body: FullMeasures,
): { readonly finished: FinishedMeasures; readonly ease: Ease } {
  const ordered = [...garments].sort(
    (one, other) => ORDER.indexOf(one.design) - ORDER.indexOf(other.design),
  )
  const said: Record<string, number> = {}
  const say = (key: FinishedKey, value: number | undefined): void => {
    if (value !== undefined && said[key] === undefined) said[key] = Math.round(value * 10) / 10
  }
  const sum = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : a + b
  for (const { design, left, right } of ordered) {
    say('chest', sum(left.chest, right.chest))
    say('waist', sum(left.waist, right.waist))
    say('hips', sum(left.hips, right.hips))
    say('backLength', left.backLength)
    say('sleeveLeft', left.sleeve)
    say('sleeveRight', right.sleeve)
    say('shoulderLeft', left.shoulder)
    say('shoulderRight', right.shoulder)
    if (design === 'trousers') say('trouserWaist', sum(left.waist, right.waist))
    say('inseam', left.inseam)
    say('outseam', left.outseam)
    say('thigh', left.thigh)
    say('hem', left.hem)
  }
  const easeOf = (girth: number | undefined, of: number): number | undefined =>
    girth === undefined ? undefined : Math.round((girth / of - 1) * 10000) / 10000
  const ease = {
    chest: easeOf(said.chest, body.chest),
    waist: easeOf(said.waist, body.waist),
    hips: easeOf(said.hips, body.seat),
  }
  return {
    finished: Object.fromEntries(
      FINISHED_KEYS.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]])),
    ),
    ease: Object.fromEntries(Object.entries(ease).filter(([, value]) => value !== undefined)),
  }
}
