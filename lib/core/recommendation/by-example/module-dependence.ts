import { type History, NOT_CHOSEN } from './history'

/**
 * How much each module tells about the asked one: mutual information in nats over the rows where both
 * were chosen (Cover and Thomas 2006, 2.3). Nought for the asked module itself.
 */
export function dependence({ chosen, values, counts }: History, asked: number): Float64Array {
  const missing = NOT_CHOSEN
  const answers = chosen[asked] ?? new Int16Array()
  const kinds = values[asked]?.length ?? 0
  return Float64Array.from(chosen, (column, module) => {
    if (module === asked) return 0
    const width = values[module]?.length ?? 0
    const both = new Float64Array(kinds * width)
    const ofAnswer = new Float64Array(kinds)
    const ofValue = new Float64Array(width)
    let total = 0
    for (let row = 0; row < counts.length; row++) {
      const answer = answers[row] as number
      const value = column[row] as number
      if (answer === missing || value === missing) continue
      const count = counts[row] as number
      const at = answer * width + value
      both[at] = (both[at] as number) + count
      ofAnswer[answer] = (ofAnswer[answer] as number) + count
      ofValue[value] = (ofValue[value] as number) + count
      total += count
    }
    let told = 0
    for (let at = 0; at < both.length; at++) {
      const joint = both[at] as number
      if (joint === 0) continue
      const apart = (ofAnswer[Math.floor(at / width)] as number) * (ofValue[at % width] as number)
      told += (joint / total) * Math.log((joint * total) / apart)
    }
    return Math.max(0, told)
  })
}
