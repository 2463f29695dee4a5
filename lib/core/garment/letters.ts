import type { Design } from './design'

/**
 * Whether a garment carries a person's letters: the module `monogram` is on it and not `none`. Every
 * family of the house names the module so, wherever the letters are sewn (inside, cuff, chest).
 */
export const carriesLetters = ({ monogram }: Readonly<Record<string, string>>): boolean =>
  monogram !== undefined && monogram !== 'none'

/** Letters are to be sewn, and nobody has said which: such a garment cannot be made yet. */
export const lacksLetters = ({ options, values }: Pick<Design, 'options' | 'values'>): boolean =>
  carriesLetters(options) && !values.monogram
