import type { Outline, Xy } from '../../geometry/outline'
import { HAN_OUTLINES } from '../han-outlines.data'
import { num } from './pdf-document'

/** Lines and words as PDF operators, in millimetres, y down. */
export const path = (line: Outline, isClosed: boolean): string =>
  `${line.map(([x, y], at) => `${num(x)} ${num(y)} ${at === 0 ? 'm' : 'l'}`).join(' ')}${isClosed ? ' h' : ''} S`

export const segment = ([x, y]: Xy, [u, v]: Xy): string =>
  `${num(x)} ${num(y)} m ${num(u)} ${num(v)} l S`

const LATIN_WIDTH = 0.54

const widthOf = (text: string, sizeMm: number): number =>
  [...text].reduce((sum, mark) => sum + (isHan(mark) ? 1 : LATIN_WIDTH), 0) * sizeMm

const isHan = (mark: string): boolean => mark > '\u2e80'

/** Words at their foot's beginning; Han characters are drawn, Latin ones set. Turned about that point. */
export function words(text: string, [x, y]: Xy, sizeMm: number, turnedDeg: 0 | 90 = 0): string {
  const runs = text.match(/[\u2e80-\uffff]+|[^\u2e80-\uffff]+/g) ?? []
  const turn = turnedDeg === 90 ? '0 1 -1 0' : '1 0 0 1'
  let along = 0
  const set = runs.map((run) => {
    const from = along
    along += widthOf(run, sizeMm)
    return isHan(run[0] ?? '') ? drawn(run, from, sizeMm) : latin(run, from, sizeMm)
  })
  return `q ${turn} ${num(x)} ${num(y)} cm ${set.join(' ')} Q`
}

const latin = (run: string, from: number, sizeMm: number): string =>
  `BT /F ${num(sizeMm)} Tf 1 0 0 -1 ${num(from)} 0 Tm (${escaped(run)}) Tj ET`

/** The characters that WinAnsi has beyond ASCII and that we write. */
const BEYOND: Readonly<Record<string, string>> = { '×': '\\327', '±': '\\261', '°': '\\260' }

const escaped = (run: string): string =>
  [...run]
    .map((mark) => BEYOND[mark] ?? (/[()\\]/.test(mark) ? `\\${mark}` : mark < '\x7f' ? mark : '?'))
    .join('')

function drawn(run: string, from: number, sizeMm: number): string {
  const scale = sizeMm / 1000
  return [...run]
    .map((mark, at) => {
      const outline = HAN_OUTLINES[mark]
      if (!outline) return ''
      const operators = outline
        .replace(/([MLC])([^MLCZ]+)/g, (_, kind: string, numbers: string) => {
          const operator = kind === 'M' ? 'm' : kind === 'L' ? 'l' : 'c'
          return `${numbers.trim()} ${operator} `
        })
        .replaceAll('Z', 'h ')
      return `q ${num(scale)} 0 0 ${num(-scale)} ${num(from + at * sizeMm)} 0 cm ${operators}f Q`
    })
    .join(' ')
}
