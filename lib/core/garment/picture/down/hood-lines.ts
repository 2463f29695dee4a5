import type { Path } from '../path'
import type { DownTask } from './down-task'

/** The hood as it stands up empty; a helmet's is larger. Sizes are our assumption. */
export type HoodSize = {
  readonly half: number
  readonly topY: number
  readonly mouthHalf: number
  readonly mouthTopY: number
}

export const sizeOf = ({ d, options }: DownTask): HoodSize => {
  const k = d.sex === 'w' ? 0.93 : 1
  const isHelmet = options.hood === 'helmet'
  return {
    half: (isHelmet ? 168 : 142) * k,
    topY: (isHelmet ? -318 : -282) * k,
    mouthHalf: (isHelmet ? 112 : 94) * k,
    mouthTopY: (isHelmet ? -266 : -236) * k,
  }
}

export const hoodTopY = (task: DownTask): number =>
  (task.options.hood ?? 'fixed') === 'none'
    ? 0
    : sizeOf(task).topY - (task.options.trim === 'plain' || !task.options.trim ? 0 : 26)

export const shellOf = (n: number, { half, topY }: HoodSize): Path =>
  `M${-n - 20} 10C${-half * 0.82} -26 ${-half * 1.06} ${topY * 0.34} ${-half} ${topY * 0.58}C${-half * 0.9} ${topY * 0.88} ${-half * 0.46} ${topY} 0 ${topY}C${half * 0.46} ${topY} ${half * 0.9} ${topY * 0.88} ${half} ${topY * 0.58}C${half * 1.06} ${topY * 0.34} ${half * 0.82} -26 ${n + 20} 10C${n * 0.6} 34 ${-n * 0.6} 34 ${-n - 20} 10Z`

export const mouthOf = (n: number, { mouthHalf: m, mouthTopY: t }: HoodSize): Path =>
  `M0 24C${-n * 0.4} 16 ${-n * 0.72} -2 ${-n * 0.84} -30C${-m * 1.02} ${t * 0.36} ${-m * 1.02} ${t * 0.72} ${-m * 0.72} ${t * 0.9}C${-m * 0.4} ${t * 1.01} ${m * 0.4} ${t * 1.01} ${m * 0.72} ${t * 0.9}C${m * 1.02} ${t * 0.72} ${m * 1.02} ${t * 0.36} ${n * 0.84} -30C${n * 0.72} -2 ${n * 0.4} 16 0 24Z`
