import { diagramBytes } from '@/lib/core/configuration/engine/diagram-bytes'
import { loadConfigurator } from '@/lib/core/configuration/engine/load-configurator'
import { prepare } from '@/lib/core/configuration/engine/prepare'
import { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { sha256 } from '@/lib/infra/digest'

/** A catalogue compiled and loaded as the shop does it, bytes and all. */
export function choicesOf(catalogue: Catalogue): GarmentChoices {
  const model = modelOfCatalogue(catalogue)
  const { diagram } = prepare(model, sha256)
  if (!diagram) throw new Error(`${catalogue.id} does not compile within its budget`)
  return new GarmentChoices(catalogue, loadConfigurator(model, diagramBytes(diagram)))
}
