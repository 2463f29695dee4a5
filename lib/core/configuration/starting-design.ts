import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/** The design a person starts with: a look, or the plain garment of the family. */
export const startingDesign = (catalogue: Catalogue, look?: Look): Design => ({
  family: catalogue.id,
  catalogueVersion: catalogue.version,
  options: look ? look.options : catalogue.defaults,
  values: {},
})
