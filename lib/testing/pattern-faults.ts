import type { PatternAnswer } from '@/lib/core/pattern/draft-pattern'
import { crossesItself } from '@/lib/core/pattern/geometry/crossing'
import { boxOf, placed } from '@/lib/core/pattern/geometry/outline'
import { overlaps } from '@/lib/core/pattern/geometry/overlap'

/** What is wrong with an answer, whoever it is for: nothing should be. */
export function faultsOf({ pieces, markers, finished }: PatternAnswer): string[] {
  const faults: string[] = []
  const say = (isWrong: boolean, what: string) => isWrong && faults.push(what)
  for (const { id, outline, areaMm2 } of pieces) {
    say(!outline.flat().every(Number.isFinite), `${id} is no drawing`)
    say(crossesItself(outline), `${id} crosses itself`)
    say(!(areaMm2 > 0), `${id} has no area`)
  }
  for (const [key, value] of Object.entries(finished)) say(!(value > 0), `${key} is ${value}`)
  for (const { material, widthMm, lengthMm, placements } of markers) {
    const own = pieces.filter((piece) => piece.material === material)
    const copies = own.reduce((sum, { cut }) => sum + cut, 0)
    say(placements.length !== copies, `${material}: ${placements.length} of ${copies} are laid`)
    const lines = placements.map((placement) => {
      const piece = own.find(({ id }) => id === placement.piece)
      return placed(piece?.outline ?? [], placement)
    })
    for (const [at, line] of lines.entries()) {
      const box = boxOf(line)
      const isOff =
        Math.min(box.minX, box.minY) < -0.1 || box.maxX > widthMm + 0.1 || box.maxY > lengthMm + 0.2
      say(isOff, `${placements[at]?.piece} lies off the cloth`)
      say(
        lines.slice(0, at).some((other) => overlaps(line, other)),
        `${placements[at]?.piece} overlaps`,
      )
    }
  }
  return faults
}
