import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { type Asked, type Critiqued, critique } from './critique'
import { CRITIQUES, type CritiqueId } from './directions'
import { isTheirOwn } from './nearest-within'

/**
 * A proposal and what somebody said to it, word by word: a critique, a part to keep, a part set free
 * again. The same words from the same proposal lead to the same garment, so that an address can hold
 * them all and undo is the address without the last.
 */
export type Step = CritiqueId | `keep-${string}` | `free-${string}`

export type Guided = {
  readonly options: Options
  readonly kept: readonly string[]
  /** Steps that did something; a refused critique is not among them. */
  readonly taken: readonly Step[]
  /** What came of the last step, when that was a critique, and the garment before it. */
  readonly last: {
    readonly word: CritiqueId
    readonly answer: Critiqued
    readonly from: Options
  } | null
}

const MOST_STEPS = 14

export function readSteps(choices: GarmentChoices, text: string | undefined): readonly Step[] {
  const modules = choices.catalogue.modules.filter((module) => !isTheirOwn(module))
  const isModule = (id: string): boolean => modules.some((module) => module.id === id)
  return (text ?? '')
    .split('.')
    .filter(
      (word): word is Step =>
        isCritique(word) || (/^(keep|free)-/.test(word) && isModule(word.slice(5))),
    )
    .slice(0, MOST_STEPS)
}

export const writeSteps = (steps: readonly Step[]): string | undefined =>
  steps.length === 0 ? undefined : steps.join('.')

export const isFull = (steps: readonly Step[]): boolean => steps.length >= MOST_STEPS

const isCritique = (word: string): word is CritiqueId =>
  (CRITIQUES as readonly string[]).includes(word)

/** The budget and the wishes that every word respects, see `Asked`. */
export type Bounds = Pick<Asked, 'mostCents' | 'prefers'>

export function walkSteps(
  choices: GarmentChoices,
  start: Options,
  steps: readonly Step[],
  bounds: Bounds = {},
): Guided {
  let state: Guided = { options: start, kept: [], taken: [], last: null }
  for (const step of steps) state = after(choices, state, step, bounds)
  return state
}

function after(choices: GarmentChoices, state: Guided, step: Step, bounds: Bounds): Guided {
  const { options, kept, taken } = state
  if (!isCritique(step)) {
    const moduleId = step.slice(5)
    const others = kept.filter((id) => id !== moduleId)
    const now = step.startsWith('keep-') ? [...others, moduleId] : others
    return { options, kept: now, taken: [...taken, step], last: null }
  }
  const before = taken.filter(isCritique)
  const answer = critique(choices, { options, kept, before, ...bounds }, step)
  const last = { word: step, answer, from: options }
  return answer.kind === 'changed'
    ? { kept, options: answer.options, taken: [...taken, step], last }
    : { ...state, last }
}
