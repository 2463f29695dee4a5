import { getTranslations } from 'next-intl/server'
import type { Part } from '@/components/guide/part-list'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { chosenOptions, moduleOf } from '@/lib/core/configuration/option-of'
import { type GarmentKind, kindOf } from '@/lib/core/garment/cut'
import { CRITIQUES } from '@/lib/core/recommendation/directions'
import { type Guided, isFull, type Step, writeSteps } from '@/lib/core/recommendation/guided-steps'
import { type AskedGuide, guideHref } from './asked-guide'

const withSteps = (asked: AskedGuide, steps: readonly Step[]): string =>
  guideHref(asked, { steps: writeSteps(steps) })

/** Every word as the address it leads to. */
export async function wordLinks(asked: AskedGuide, { taken }: Guided) {
  const t = await getTranslations('guide')
  if (isFull(taken)) return []
  return CRITIQUES.map((word) => ({
    text: t(`word.${word}`),
    href: withSteps(asked, [...taken, word]),
  }))
}

/** Undo is the address without the last step that did something; it names what it undoes. */
export async function undoLink(asked: AskedGuide, choices: GarmentChoices, { taken }: Guided) {
  const t = await getTranslations('guide')
  const step = taken.at(-1)
  if (!step) return null
  const href = withSteps(asked, taken.slice(0, -1))
  const word = CRITIQUES.find((each) => each === step)
  if (word) return { href, text: t('undo', { word: t(`word.${word}`) }) }
  const part = moduleOf(choices.catalogue, step.slice(5))?.name[asked.locale] ?? ''
  return { href, text: t(step.startsWith('keep-') ? 'undoKeep' : 'undoFree', { part }) }
}

/** What anybody sees of each family, or feels on a cold day; anything else only once it is kept. */
const SHOWN: Readonly<Record<GarmentKind, readonly string[]>> = {
  suit: [
    ...['cloth', 'front', 'lapel', 'waistcoat', 'pockets', 'vents', 'buttons', 'lining'],
    ...['lining-extent', 'construction', 'trousers-front', 'trousers-leg'],
  ],
  shirt: [
    ...['cloth', 'collar', 'front', 'buttons', 'pocket', 'back', 'hem', 'sleeve', 'cuff'],
    'contrast',
  ],
  trousers: [
    ...['cloth', 'rise', 'front', 'leg', 'hem', 'waistband', 'side-pockets', 'back-pockets'],
    ...['lining', 'crease'],
  ],
  waistcoat: [
    ...['cloth', 'front', 'lapel', 'hem', 'pockets', 'chest-pocket', 'back', 'lining'],
    ...['buttons', 'adjuster'],
  ],
  overcoat: [
    ...['cloth', 'finish', 'front', 'collar', 'velvet', 'length', 'shoulder', 'back'],
    ...['pockets', 'cuffs', 'lining', 'warmth', 'buttons', 'construction'],
  ],
  'down-jacket': [
    ...['cloth', 'fill', 'grams', 'quilt', 'length', 'sleeves', 'hood', 'trim', 'collar'],
    ...['front', 'zip-colour', 'cuffs', 'pockets', 'hem'],
  ],
}

/** Each part with the link that keeps it or sets it free. */
export async function partsOf(
  asked: AskedGuide,
  { catalogue }: GarmentChoices,
  { options, kept, taken }: Guided,
): Promise<readonly Part[]> {
  const t = await getTranslations('guide')
  const { locale } = asked
  const shown = SHOWN[kindOf(catalogue.cut)]
  return chosenOptions(catalogue, options)
    .filter(({ module }) => shown.includes(module.id) || kept.includes(module.id))
    .map(({ module, option }) => {
      const isKept = kept.includes(module.id)
      const words = { part: module.name[locale], option: option.name[locale] }
      const step: Step = isKept ? `free-${module.id}` : `keep-${module.id}`
      // Setting free what was kept last is the same as never having kept it.
      const others = taken.at(-1) === `keep-${module.id}` ? taken.slice(0, -1) : [...taken, step]
      return {
        ...{ id: module.id, isKept, ...words },
        href: withSteps(asked, others),
        deed: t(isKept ? 'free' : 'keep'),
        deedNamed: t(isKept ? 'freePart' : 'keepPart', words),
      }
    })
}
