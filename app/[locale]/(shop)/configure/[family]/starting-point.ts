import { optionOf } from '@/lib/core/configuration/option-of'
import { repairsFor } from '@/lib/core/configuration/repairs'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { readDesign } from '@/lib/demand/designs'
import type { Actor } from '@/lib/identity/actor'

export type Asked = {
  readonly look?: string | undefined
  readonly design?: string | undefined
  readonly cloth?: string | undefined
  readonly occasion?: string | undefined
}

export type StartingPoint = {
  readonly design: Design
  readonly look: Look | undefined
  readonly designId: string | null
  readonly version: number | null
  /** The address names a design that is not there, or not this person's. */
  readonly isLost: boolean
}

/** Where configuring begins: a kept design, a look, or the plain garment; then a cloth, if named. */
export async function startingPoint(
  actor: Actor,
  catalogue: Catalogue,
  asked: Asked,
): Promise<StartingPoint> {
  const saved = asked.design ? await readDesign(actor, asked.design) : null
  if (saved && saved.design.family === catalogue.id)
    return {
      design: { ...saved.design, catalogueVersion: catalogue.version },
      look: undefined,
      designId: saved.id,
      version: saved.version,
      isLost: false,
    }
  const look =
    catalogue.looks.find((each) => each.id === asked.look) ??
    catalogue.looks.find((each) => each.occasions.some((id) => id === asked.occasion))
  return {
    design: inCloth(catalogue, startingDesign(catalogue, look), asked.cloth),
    look,
    designId: null,
    version: null,
    isLost: Boolean(asked.design),
  }
}

/** The design in another cloth, with the smallest repair where the cloth asks for one. */
export function inCloth(catalogue: Catalogue, design: Design, clothId: string | undefined): Design {
  if (!clothId || !optionOf(catalogue, 'cloth', clothId)) return design
  const [repair] = repairsFor(catalogue, design.options, 'cloth', clothId)
  const options = { ...design.options }
  for (const change of repair?.changes ?? []) options[change.moduleId] = change.to
  return { ...design, options }
}
