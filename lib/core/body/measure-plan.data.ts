import type { Text } from '@/lib/core/shared/text'
import type { BodyKey } from './measurement'

/**
 * Where a tape is laid: 19 positions give 25 values (trade lists have as many: our reference, section
 * 5.1). Quick is height, weight and the waist, which takes most doubt out of nearly every garment; standard
 * are the 14 that the garments' patterns move with most; full is all of them.
 */
export type PositionId =
  | 'height'
  | 'weight'
  | 'waist'
  | 'chest'
  | 'seat'
  | 'neck'
  | 'shoulders'
  | 'slopes'
  | 'back'
  | 'backWidth'
  | 'arms'
  | 'biceps'
  | 'wrist'
  | 'inseam'
  | 'side'
  | 'fork'
  | 'thigh'
  | 'lowerLeg'
  | 'knee'

export type Position = {
  readonly id: PositionId
  readonly keys: readonly BodyKey[]
  readonly name: Text
  /** The tape lies on the back: the figure is drawn from behind. */
  readonly isBehind?: true
}

const at = (
  id: PositionId,
  en: string,
  zh: string,
  keys: readonly BodyKey[],
  isBehind?: true,
): Position => ({ id, keys, name: { en, 'zh-CN': zh }, ...(isBehind ? { isBehind } : {}) })

/** In the order in which a tape goes over a body; the page asks in the order of what it buys. */
export const POSITIONS: readonly Position[] = [
  at('height', 'Height', '身高', ['height']),
  at('weight', 'Weight', '体重', ['weight']),
  at('waist', 'Waist', '腰围', ['waist']),
  at('chest', 'Chest', '胸围', ['chest']),
  at('seat', 'Seat', '臀围', ['seat']),
  at('neck', 'Neck', '颈围', ['neck']),
  at('shoulders', 'Shoulder breadth', '肩宽', ['biacromial'], true),
  at('slopes', 'Shoulder slopes', '肩斜', ['shoulderSlopeLeft', 'shoulderSlopeRight']),
  at('back', 'Back length', '背长', ['backLength'], true),
  at('backWidth', 'Back width', '背宽', ['backWidth'], true),
  at('arms', 'Arms', '臂长', ['sleeveLeft', 'sleeveRight', 'upperArm']),
  at('biceps', 'Biceps', '上臂围', ['biceps']),
  at('wrist', 'Wrist', '腕围', ['wrist']),
  at('inseam', 'Inside leg', '内长', ['inseam']),
  at('side', 'Waist to seat and floor', '腰至臀与腰高', ['waistToSeat', 'waistH']),
  at('fork', 'Crotch length', '裆长', ['crotchTotal', 'crotchFront']),
  at('thigh', 'Thigh', '大腿围', ['thigh']),
  at('lowerLeg', 'Knee and calf', '膝围与小腿围', ['lowerThigh', 'calf']),
  at('knee', 'Knee height', '膝高', ['kneeH']),
]

export const DEPTHS = ['quick', 'standard', 'full'] as const
export type Depth = (typeof DEPTHS)[number]

const QUICK: readonly BodyKey[] = ['height', 'weight', 'waist']
const STANDARD: readonly BodyKey[] = [
  ...QUICK,
  'chest',
  'seat',
  'neck',
  'biacromial',
  'backLength',
  'sleeveLeft',
  'sleeveRight',
  'inseam',
  'waistToSeat',
  'crotchTotal',
  'crotchFront',
]

export const ASKED: Readonly<Record<Depth, readonly BodyKey[]>> = {
  quick: QUICK,
  standard: STANDARD,
  full: POSITIONS.flatMap(({ keys }) => keys),
}

/** The positions of one depth, each with the keys that this depth asks there. */
export const positionsOf = (depth: Depth): readonly Position[] =>
  POSITIONS.flatMap((position) => {
    const keys = position.keys.filter((key) => ASKED[depth].includes(key))
    return keys.length > 0 ? [{ ...position, keys }] : []
  })
