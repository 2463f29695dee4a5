import { getTranslations } from 'next-intl/server'
import type { Part } from '@/components/guide/part-list'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { chosenOptions, moduleOf } from '@/lib/core/configuration/option-of'
import { CRITIQUES } from '@/lib/core/recommendation/critique'
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

/** The parts that anybody sees; each with the link that keeps it or sets it free. */
const SHOWN: readonly string[] = [
  ...['cloth', 'front', 'lapel', 'waistcoat', 'pockets', 'vents', 'buttons', 'lining'],
  ...['lining-extent', 'construction', 'trousers-front', 'trousers-leg'],
]

export async function partsOf(
  asked: AskedGuide,
  { catalogue }: GarmentChoices,
  { options, kept, taken }: Guided,
): Promise<readonly Part[]> {
  const t = await getTranslations('guide')
  const { locale } = asked
  return chosenOptions(catalogue, options)
    .filter(({ module }) => SHOWN.includes(module.id) || kept.includes(module.id))
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
