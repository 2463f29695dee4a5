import type { Cloth, Weave } from '../../cloth'
import { DRAFTS } from './draft'
import { type Colours, type Setup, threads, type WeavePlan } from './setup'
import { LIGHT_SETUPS } from './shirting-setups'

const times = (n: number, sequence: readonly string[]) =>
  Array.from({ length: n }, () => sequence).flat()

function coloursOf(cloth: Cloth): Colours {
  const [ground, second = ground, third] = cloth.colours
  // Two colours on a striped or checked ground mean ground and line; the weft then is the ground.
  return { ground, second, weft: third ? second : ground, line: third ?? second }
}

/**
 * Setts and colour orders are usual for suitings of these weights (technique page, section 6); they
 * are our assumption, not a mill's data sheet.
 */
const SETUPS: Readonly<Record<Weave, (c: Colours) => Setup>> = {
  ...LIGHT_SETUPS,
  plain: (c) => ({
    warp: [c.ground],
    weft: [c.second],
    endsPerCm: 24,
    picksPerCm: 22,
    slub: 0.036,
  }),
  'twill-2-2': (c) => ({ warp: [c.ground], weft: [c.second], endsPerCm: 30, picksPerCm: 27 }),
  'twill-2-1': (c) => ({ warp: [c.ground], weft: [c.second], endsPerCm: 26, slub: 0.05 }),
  hopsack: (c) => ({
    warp: [c.ground],
    weft: [c.second],
    endsPerCm: 18,
    picksPerCm: 18,
    slub: 0.02,
  }),
  herringbone: (c) => ({
    warp: [c.ground],
    weft: [c.second],
    picksPerCm: 20,
    slub: 0.06,
    axisEnd: 8,
  }),
  houndstooth: (c) => {
    const order = threads([c.ground, 4], [c.second, 4])
    return {
      warp: order,
      weft: order,
      endsPerCm: 12.5,
      picksPerCm: 12.5,
      tileMm: 60,
      slub: 0.05,
      axisEnd: 2,
    }
  },
  'glen-check': (c) => {
    const fours = times(6, threads([c.ground, 4], [c.second, 4]))
    const twos = times(6, threads([c.ground, 2], [c.second, 2]))
    const bar = threads([c.ground, 1], [c.line, 4], [c.ground, 1], [c.second, 2])
    const order = [...fours, ...twos, ...bar, ...twos]
    return {
      warp: order,
      weft: order,
      endsPerCm: 20,
      picksPerCm: 20,
      tileMm: 1,
      slub: 0.045,
      axisEnd: 24,
    }
  },
  birdseye: (c) => ({
    warp: threads([c.second, 1], [c.ground, 3]),
    weft: [c.ground],
    slub: 0.05,
  }),
  pinstripe: (c) => ({
    warp: threads([c.ground, 21], [c.line, 1], [c.ground, 22]),
    weft: [c.weft],
    endsPerCm: 30,
    picksPerCm: 27,
    tileMm: 70,
    slub: 0.03,
    axisEnd: 21.5,
  }),
  'chalk-stripe': (c) => ({
    warp: threads([c.ground, 19], [c.line, 2], [c.ground, 19]),
    weft: [c.weft],
    endsPerCm: 20,
    picksPerCm: 18,
    slub: 0.05,
    nap: 0.55,
    melange: 0.14,
    axisEnd: 20,
  }),
  flannel: (c) => ({
    warp: [c.ground],
    weft: [c.second],
    endsPerCm: 20,
    picksPerCm: 18,
    tileMm: 80,
    slub: 0.05,
    nap: 0.6,
    melange: 0.17,
  }),
  seersucker: (c) => ({
    warp: threads([c.ground, 10], [c.second, 10]),
    weft: [c.second],
    endsPerCm: 24,
    picksPerCm: 22,
    tileMm: 66,
    slub: 0.03,
    axisEnd: 5,
  }),
  corduroy: (c) => ({
    warp: [c.ground],
    endsPerCm: 10,
    picksPerCm: 10,
    tileMm: 64,
    slub: 0.03,
    axisEnd: 1.6,
  }),
  windowpane: (c) => {
    const warp = threads([c.ground, 66], [c.line, 2], [c.ground, 66])
    const weft = threads([c.weft, 66], [c.line, 2], [c.weft, 66])
    return { warp, weft, endsPerCm: 28, picksPerCm: 25, tileMm: 1, axisEnd: 67 }
  },
  sharkskin: (c) => ({
    warp: [c.ground, c.second],
    weft: [c.second, c.ground],
    endsPerCm: 28,
    picksPerCm: 25,
    slub: 0.05,
  }),
}

/** Lighter than any suiting here: shirts, whose fine yarns lie close. */
const SHIRTING_BELOW_GSM = 180

export function weavePlan(cloth: Cloth): WeavePlan {
  const setup = SETUPS[cloth.weave](coloursOf(cloth))
  const usual = {
    endsPerCm: 22,
    picksPerCm: 22,
    tileMm: 64,
    slub: 0.035,
    nap: 0,
    melange: 0,
    sheen: cloth.weightGsm < SHIRTING_BELOW_GSM ? 1.12 : 1,
    axisEnd: 0,
  }
  return { ...usual, weft: setup.warp, ...setup, draft: DRAFTS[cloth.weave] }
}
