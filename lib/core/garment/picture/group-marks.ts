import type { CutId } from '../cut'
import type { CutView } from './cut-views'

/**
 * Where on the drawing the number of a group of choices points: a named place of the drawing, the
 * side on which its circle stands, and the views in which the place is to be seen.
 */
type GroupMark = {
  readonly anchor: string
  readonly side: -1 | 1
  readonly views: readonly CutView[]
}

const mark = (
  anchor: string,
  side: -1 | 1,
  views: readonly CutView[] = ['front', 'whole'],
): GroupMark => ({ anchor, side, views })

const SUIT: Readonly<Record<string, GroupMark>> = {
  cloth: mark('sleeve', 1),
  jacket: mark('lapel', 1),
  pockets: mark('pocket', -1),
  inside: mark('lining', -1, ['front', 'whole', 'inside']),
  finish: mark('cuff', -1),
  trousers: mark('leg', 1, ['whole', 'trousers', 'trousers-back']),
}

const MARKS: Readonly<Record<CutId, Readonly<Record<string, GroupMark>>>> = {
  // Shirt and tie close the neck through which a woman's jacket shows its lining.
  'suit-men': { ...SUIT, inside: mark('lining', 1, ['inside']) },
  'suit-women': SUIT,
  shirt: {
    cloth: mark('cloth', 1, ['front', 'back']),
    collar: mark('collar', 1),
    body: mark('breast', 1),
    sleeve: mark('cuff', -1, ['front', 'back']),
    finish: mark('hem', 1),
  },
  trousers: {
    cloth: mark('crease', 1, ['front', 'back']),
    shape: mark('leg', 1, ['front', 'back']),
    waist: mark('band', -1, ['front', 'back']),
    pockets: mark('trouserPocket', 1),
    make: mark('trouserHem', 1, ['front', 'back']),
  },
  waistcoat: {
    cloth: mark('cloth', 1),
    shape: mark('lapel', 1),
    pockets: mark('pocket', -1),
    back: mark('vent', 1, ['back']),
    inside: mark('lining', -1),
    finish: mark('button', -1),
  },
  overcoat: {
    cloth: mark('cloth', 1, ['front', 'back']),
    shape: mark('lapel', 1),
    pockets: mark('pocket', -1),
    inside: mark('lining', -1, ['front', 'inside']),
    'finish-group': mark('cuff', -1, ['front', 'back']),
  },
  'down-jacket': {
    shell: mark('cloth', 1, ['front', 'back']),
    fill: mark('breast', 1, ['front', 'back']),
    shape: mark('hood', 1, ['front', 'back']),
    closing: mark('button', -1),
    pockets: mark('pocket', -1),
    inside: mark('lining', -1, ['inside']),
  },
}

export const groupMark = (cut: CutId, groupId: string): GroupMark | undefined => MARKS[cut][groupId]
