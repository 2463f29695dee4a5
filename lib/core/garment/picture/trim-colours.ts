import { mixed } from './colour'

/** Colours of linings and buttons by option; by eye, from cupro and horn samples. */
const LININGS: Readonly<Record<string, string>> = {
  claret: '#6b2533',
  navy: '#22304f',
  silver: '#a9adb3',
  bottle: '#23483a',
  'midnight-dot': '#1b2338',
  gold: '#a8842f',
  ivory: '#d9cfb8',
  plum: '#4d2a4a',
}

const BUTTONS: Readonly<Record<string, string>> = {
  'horn-dark': '#2b211c',
  'horn-light': '#8a6a48',
  'corozo-navy': '#1d2740',
  'corozo-grey': '#5d5f63',
  pearl: '#d8d4ca',
  brass: '#a8853c',
}

/** An option that the table does not know is drawn in the first colour rather than not at all. */
export const liningColour = (optionId: string | undefined): string =>
  LININGS[optionId ?? ''] ?? LININGS.claret ?? '#6b2533'

export const buttonColour = (optionId: string | undefined, clothHex: string): string =>
  optionId === 'covered'
    ? mixed(clothHex, '#000000', 0.18)
    : (BUTTONS[optionId ?? ''] ?? BUTTONS['horn-dark'] ?? '#2b211c')
