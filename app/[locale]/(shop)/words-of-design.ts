import { type GarmentWords, garmentWords } from '@/components/order/garment-words'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'

/** A design in the words of the catalogue version it was made with. */
export const wordsOfDesign = async (design: Design, locale: Locale): Promise<GarmentWords> =>
  garmentWords(design, await catalogueOfDesign(design), locale)
