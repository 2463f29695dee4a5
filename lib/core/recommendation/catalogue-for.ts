import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { FIGURE } from '@/lib/core/garment/figure'
import { figuresOf } from '@/lib/core/garment/for-figure'

/** A catalogue whose looks and defaults are cut for one figure; looks that cannot be are left out. */
export function catalogueFor(choices: GarmentChoices, figure: string | undefined): Catalogue {
  const { catalogue } = choices
  if (figure === undefined || !figuresOf(catalogue).includes(figure)) return catalogue
  const cutFor = (options: Options): Options => ({ ...options, [FIGURE]: figure })
  return {
    ...catalogue,
    defaults: cutFor(catalogue.defaults),
    looks: catalogue.looks
      .map((look) => ({ ...look, options: cutFor(look.options) }))
      .filter(({ options }) => choices.isPossible(options)),
  }
}
