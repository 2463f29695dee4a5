import { withChanges } from '@/components/configurator/with-changes'
import { designToday } from '@/lib/core/configuration/design-today'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { figuresOf, forFigure } from '@/lib/core/garment/for-figure'
import { readDesign } from '@/lib/demand/designs'
import type { Actor } from '@/lib/identity/actor'

export type Asked = {
  readonly look?: string | undefined
  readonly design?: string | undefined
  readonly cloth?: string | undefined
  /** For whom it is cut, where the family asks. */
  readonly figure?: string | undefined
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
  choices: GarmentChoices,
  asked: Asked,
): Promise<StartingPoint> {
  const { catalogue } = choices
  const saved = asked.design ? await readDesign(actor, asked.design) : null
  if (saved && saved.design.family === catalogue.id)
    return {
      design: designToday(choices, saved.design).design,
      look: undefined,
      designId: saved.id,
      version: saved.version,
      isLost: false,
    }
  const look =
    catalogue.looks.find((each) => each.id === asked.look) ??
    catalogue.looks.find((each) => each.occasions.some((id) => id === asked.occasion))
  return {
    design: inCloth(
      choices,
      forFigure(startingDesign(catalogue, look), figureAsked(catalogue, asked)),
      asked.cloth,
    ),
    look,
    designId: null,
    version: null,
    isLost: Boolean(asked.design),
  }
}

const figureAsked = (catalogue: Catalogue, { figure }: Asked): string | undefined =>
  figuresOf(catalogue).find((each) => each === figure)

/** The design in another cloth, with the smallest repair where the cloth asks for one. */
function inCloth(choices: GarmentChoices, design: Design, clothId: string | undefined): Design {
  if (!clothId || !optionOf(choices.catalogue, 'cloth', clothId)) return design
  const wanted = { moduleId: 'cloth', optionId: clothId }
  const [repair] = repairsFor(choices, design.options, wanted, 1)
  return repair ? withChanges(design, repair.changes) : design
}
