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
  sky: '#8fa9c9',
  rust: '#9c4f2e',
  black: '#1c1c1f',
  rose: '#b58a8c',
  teal: '#2a5d66',
}

const BUTTONS: Readonly<Record<string, string>> = {
  'horn-dark': '#2b211c',
  'horn-light': '#8a6a48',
  'corozo-navy': '#1d2740',
  'corozo-grey': '#5d5f63',
  pearl: '#d8d4ca',
  brass: '#a8853c',
  leather: '#4a3020',
  shell: '#ece8de',
  smoke: '#7b7d80',
  corozo: '#26355c',
  studs: '#15171c',
  'corozo-brown': '#5b3f2b',
  bone: '#cbbf9f',
  nickel: '#9b9ea3',
}

/** An option that the table does not know is drawn in the first colour rather than not at all. */
export const liningColour = (optionId: string | undefined): string =>
  LININGS[optionId ?? ''] ?? LININGS.claret ?? '#6b2533'

export const buttonColour = (optionId: string | undefined, clothHex: string): string =>
  optionId === 'covered'
    ? mixed(clothHex, '#000000', 0.18)
    : (BUTTONS[optionId ?? ''] ?? BUTTONS['horn-dark'] ?? '#2b211c')

/** Threads of buttonholes and letters; by eye. */
const THREADS: Readonly<Record<string, string>> = {
  claret: '#7a2334',
  navy: '#26355c',
  sky: '#8fb1dc',
  bottle: '#2b5a48',
  rust: '#b25a2e',
  gold: '#c29a3f',
  ivory: '#efe7d3',
  silver: '#b9bdc4',
  grey: '#84878d',
}

/** Undefined for a thread that follows the cloth or the lining. */
export const threadColour = (optionId: string | undefined): string | undefined =>
  THREADS[optionId ?? '']
