import { loadConfigurator } from '@/lib/core/configuration/engine/load-configurator'
import { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import type { Answers } from './answers'
import { proposalFor } from './configurator-rules'
import { Outlook } from './outlook'
import type { PageTable } from './page-table'

/** The page's questions answered by the engine. */
export const answersOf = (choices: GarmentChoices): Answers => ({
  proposalFor: (options, wanted) => proposalFor(choices, options, wanted),
  outlookFrom: (options) => {
    const outlook = new Outlook(choices, options)
    return (moduleId, optionId) => outlook.obstacleOf({ moduleId, optionId })
  },
  forcedBy: (decided) => new Map(choices.forced(decided).map((each) => [each.moduleId, each])),
  variants: (decided) => choices.variants(decided),
})

/** The engine as a page gets it: a catalogue and its compiled table, nothing to compile. */
export function engineAnswers({ catalogue, diagram }: PageTable): Answers {
  const bytes = Uint8Array.from(atob(diagram), (letter) => letter.charCodeAt(0))
  return answersOf(
    new GarmentChoices(catalogue, loadConfigurator(modelOfCatalogue(catalogue), bytes)),
  )
}
