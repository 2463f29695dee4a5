import { darker } from '../colour'
import type { Pen } from '../pen'
import type { DownLines } from './down-lines'

/** Everything a part of the down jacket needs to be drawn. */
export type DownTask = {
  readonly pen: Pen
  readonly d: DownLines
  readonly options: Readonly<Record<string, string>>
  readonly monogram: string
  /** The shell's mean colour, for knit and tape dyed to match. */
  readonly shellHex: string
}

/** How strongly light stands on the shell; by its face as its option names it. */
export const glossOf = (shell: string | undefined): number =>
  /gloss/.test(shell ?? '')
    ? 1.75
    : /wool/.test(shell ?? '')
      ? 0.75
      : /membrane/.test(shell ?? '')
        ? 1.15
        : 1

const LININGS: Readonly<Record<string, string>> = {
  black: '#1f2023',
  grey: '#8b8f95',
  orange: '#cf6a26',
  blue: '#3a62a0',
  sand: '#bda985',
}
export const downLining = (id: string | undefined): string => LININGS[id ?? ''] ?? '#1f2023'

const ZIPS: Readonly<Record<string, string>> = {
  black: '#17181b',
  orange: '#d8692a',
  white: '#e9e8e4',
  brass: '#a8853c',
}
export const zipColour = (id: string | undefined, shellHex: string): string =>
  ZIPS[id ?? ''] ?? darker(shellHex, 0.3)
