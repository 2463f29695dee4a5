// One garment as a shop would send it.
import { billOfMaterials } from '@/lib/core/factory/bill-of-materials'
import { packageHash } from '@/lib/core/factory/package-hash'
import { routingOf } from '@/lib/core/factory/routing'
import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { catalogueOf } from '@/lib/core/garment/families'
import { sha256 } from '@/lib/infra/digest'

type Wanted = { readonly order: string; readonly cloth?: string; readonly measured?: boolean }

const size: ProductionPackage['fit'] = {
  kind: 'size',
  jacket: 50,
  jacketLength: 'regular',
  trousers: 50,
  insideLegMm: 800,
  finished: { sleeveLeft: 636, sleeveRight: 636 },
}

const drafted: ProductionPackage['fit'] = {
  kind: 'drafted',
  pieces: [],
  finished: { sleeveLeft: 641, sleeveRight: 636 },
  tolerances: { sleeveLeft: 5, sleeveRight: 5 },
  inputHash: sha256('a body that only tests know'),
}

export function makePackage({ order, cloth, measured = false }: Wanted): ProductionPackage {
  const catalogue = catalogueOf('suit-men', { demo: true })
  const options = { ...catalogue.defaults, ...(cloth ? { cloth } : {}) }
  const { id, version } = catalogue
  const design = { family: id, catalogueVersion: version, options, values: {} }
  const content: Omit<ProductionPackage, 'hash'> = {
    format: 'market-of-one/package@1',
    order,
    tag: `urn:epc:id:sgtin:0614141.000001.${order}`,
    labelToken: `label-of-${order}`,
    family: id,
    design: { catalogue: id, version, hash: sha256(JSON.stringify(options)), options },
    fit: measured ? drafted : size,
    bom: billOfMaterials(catalogue, design),
    routing: routingOf(catalogue, design, measured ? 'measured' : 'size'),
    neededBy: null,
  }
  return { ...content, hash: packageHash(content, sha256) }
}
