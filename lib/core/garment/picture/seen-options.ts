import type { Catalogue, Choice } from '../catalogue'

/**
 * Every option of a catalogue that can be seen, each with a whole garment that shows it: the defaults,
 * the option, and what the rules then need. What cannot be seen says so in the catalogue (`layers`
 * empty); cloth is left out, it is the fill and no layer.
 */
export type SeenOption = {
  readonly module: string
  readonly option: string
  readonly options: Readonly<Record<string, string>>
}

/** Modules that are seen only when another has been chosen. */
const SHOWN_WITH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'buttonhole-thread': { 'buttonhole-accent': 'all' },
  'buttonhole-accent': { 'buttonhole-thread': 'rust' },
  'monogram-place': { monogram: 'initials' },
  'monogram-style': { monogram: 'initials' },
}

/** The shirt's letters are worn outside, the suit's inside. */
const LETTERS = ['cuff', 'initials']

export function seenOptions(catalogue: Catalogue): readonly SeenOption[] {
  return catalogue.modules
    .filter(({ id }) => id !== 'cloth')
    .flatMap((module) =>
      module.options
        .filter(({ layers }) => layers && layers.length > 0)
        .map((option) => ({
          module: module.id,
          option: option.id,
          options: completed(catalogue, {
            ...catalogue.defaults,
            ...SHOWN_WITH[module.id],
            ...(module.id === 'monogram-thread' ? { monogram: lettersOf(catalogue) } : {}),
            [module.id]: option.id,
          }),
        })),
    )
}

const lettersOf = (catalogue: Catalogue): string =>
  catalogue.modules
    .find(({ id }) => id === 'monogram')
    ?.options.find(({ id }) => LETTERS.includes(id))?.id ?? ''

/** Follows the `requires` rules a few steps; enough for a picture, the engine decides what is sold. */
function completed(
  catalogue: Catalogue,
  start: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let options = start
  const has = (choice: Choice) => {
    const [module = '', option = ''] = choice.split('=')
    return options[module] === option
  }
  for (let step = 0; step < 4; step++)
    for (const rule of catalogue.rules) {
      if (rule.type !== 'requires' || !rule.when.every(has) || rule.needs.some(has)) continue
      const [module = '', option = ''] = rule.needs[0]?.split('=') ?? []
      options = { ...options, [module]: option }
    }
  return options
}
