import { curve, move, through } from '../path'
import { dark, light } from '../pen'
import type { CoatTask } from './coat-task'
import { VELVET } from './draw-coat-collar'

/** From behind: the fall of the collar, a stand, or the hood hanging down. */
export function drawCollarBehind({ pen, j, options }: CoatTask): string {
  const n = j.neck
  if (options.collar === 'hood') {
    const hood = `M${-n - 46} 14C${-n - 44} -50 ${-n * 0.6} -84 0 -86C${n * 0.6} -84 ${n + 44} -50 ${n + 46} 14C${n + 44} 120 ${n * 0.7} 214 0 222C${-n * 0.7} 214 ${-n - 44} 120 ${-n - 46} 14Z`
    const mouth = `M${-n - 46} 14C${-n * 0.7} -34 ${n * 0.7} -34 ${n + 46} 14`
    return (
      pen.shadow(hood, [3, 10], 6, 0.55) +
      pen.piece(hood, pen.cloth(), [
        dark(hood, 40, 12, 0.46),
        light(through([-n * 0.56, 0], [-n * 0.46, 90], [-10, 180]), 40, 25, 0.8),
        light(mouth, 9, 6, 0.5),
        dark(through([-n - 40, -2], [0, -22], [n + 40, -2]), 9, 6, 0.3),
        // Its weight hangs from both sides of the neck: cowl folds, each deeper than the one above.
        ...[26, 74, 126].flatMap((y, i) => [
          dark(
            through([-n - 26 + i * 9, y - 26], [0, y + 20], [n + 30 - i * 9, y - 30]),
            11,
            12,
            0.3,
          ),
          light(
            through([-n - 22 + i * 9, y - 6], [0, y + 40], [n + 24 - i * 9, y - 8]),
            11,
            12,
            0.3,
          ),
        ]),
      ]) +
      pen.seam('M0 -22C1 60 1 140 0 221', 0.8, 1) +
      pen.stitch('M5 -20C6 60 6 140 5 219', 0.4)
    )
  }
  if (j.isClosed) {
    const shape = `M${-n - 12} 4C${-n - 8} -14 ${-n - 5} -30 ${-n + 1} -42C${-n * 0.5} -58 ${n * 0.5} -58 ${n - 1} -42C${n + 5} -30 ${n + 8} -14 ${n + 12} 4C${n * 0.5} -8 ${-n * 0.5} -8 ${-n - 12} 4Z`
    return (
      pen.shadow(shape, [1, 3], 2, 0.4) +
      pen.piece(shape, pen.cloth(), [
        dark(shape, 12, 6, 0.4),
        light(`M${-n} -40C${-n * 0.5} -52 ${n * 0.5} -52 ${n} -40`, 8, 6, 0.6),
      ]) +
      pen.stitch(`M${-n} -36C${-n * 0.5} -49 ${n * 0.5} -49 ${n} -36`, 0.5)
    )
  }
  const low = options.collar === 'ulster' ? 46 : options.collar === 'shawl' ? 36 : 28
  const reach = options.collar === 'ulster' ? 38 : 26
  const lower =
    curve([n * 0.7, low - 5], [n * 0.3, low], [0, low]) +
    curve([-n * 0.3, low], [-n * 0.7, low - 5], [-(n + reach), 8])
  const shape = `${move([-(n + reach), 8])}${curve([-(n + 12), -16], [-n * 0.5, -36], [0, -37])}${curve([n * 0.5, -36], [n + 12, -16], [n + reach, 8])}${lower}Z`
  const velvet = VELVET[options.velvet ?? 'none']
  return (
    pen.shadow(shape, [1, 6], 6, 0.45) +
    pen.piece(shape, velvet ?? pen.cloth(), [
      dark(move([-n, -18]) + curve([-n * 0.5, -36], [n * 0.5, -36], [n, -18]), 12, 6, 0.35),
      light(
        move([-n, -2]) + curve([-n * 0.5, -18], [n * 0.5, -18], [n, -2]),
        13,
        6,
        velvet ? 1.1 : 0.6,
      ),
      dark(move([n + reach, 8]) + lower, 4, 2, 0.35),
    ]) +
    (velvet
      ? ''
      : pen.stitch(
          move([n + reach - 8, 5]) +
            curve([n * 0.7, low - 12], [n * 0.3, low - 7], [0, low - 7]) +
            curve([-n * 0.3, low - 7], [-n * 0.7, low - 12], [-(n + reach - 8), 5]),
          0.5,
        ))
  )
}
