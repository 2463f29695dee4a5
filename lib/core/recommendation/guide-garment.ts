import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { type Guided, readSteps, walkSteps } from './guided-steps'
import type { Answered } from './needs'
import type { NeedId } from './needs.data'
import { metBy, mostCentsOf, type Proposal, proposeGarment } from './propose-garment'

/**
 * Answers and words together: the proposal, then every word. A word respects the answers that were met
 * as long as anything does, and a budget that was met always; one that nothing keeps binds no word.
 */
export function guideGarment(
  choices: GarmentChoices,
  answered: Answered,
  steps: string | undefined,
  figure?: string,
): { readonly proposal: Proposal; readonly guided: Guided } {
  const proposal = proposeGarment(choices, answered, figure)
  const { look, options: start, met } = proposal
  const mostCents = met.budget ? mostCentsOf(choices, answered) : undefined
  const wasMet = (Object.keys(met) as NeedId[]).filter((need) => met[need])
  const guided = walkSteps(choices, start, readSteps(choices, steps), {
    ...(mostCents === undefined ? {} : { mostCents }),
    prefers: (options) => {
      const now = metBy(choices, answered, look, options)
      return wasMet.every((need) => now[need])
    },
  })
  return { proposal, guided }
}
