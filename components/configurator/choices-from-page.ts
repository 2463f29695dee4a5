import { loadConfigurator } from '@/lib/core/configuration/engine/load-configurator'
import { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import type { Catalogue } from '@/lib/core/garment/catalogue'

/** The engine as a page gets it: a catalogue and its compiled table in base64, nothing to compile. */
export function choicesFromPage(catalogue: Catalogue, diagram: string): GarmentChoices {
  const bytes = Uint8Array.from(atob(diagram), (letter) => letter.charCodeAt(0))
  return new GarmentChoices(catalogue, loadConfigurator(modelOfCatalogue(catalogue), bytes))
}
