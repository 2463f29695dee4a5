import type { Random } from '@/lib/core/shared/random'
import type { BlockedQuestion, Mark } from './ask'
import type { Ours } from './ours'

/** What a click may be about: items that stand for one value of a variable that leaves a choice. */
type Candidate = { readonly name: string; readonly value: number; readonly variable: number }

function candidatesOf({ model, configurator }: Ours): Candidate[] {
  const { valueStart } = configurator.vocabulary
  return model.items.flatMap(({ name, variable, values }) => {
    const [only] = values
    const isChoice = values.length === 1 && (model.domainSizes[variable] ?? 1) > 1
    return isChoice && only !== undefined
      ? [{ name, variable, value: (valueStart[variable] ?? 0) + only }]
      : []
  })
}

/** Single decisions that leave something and take something, each an item chosen. */
export function clicksOf(ours: Ours, count: number, random: Random): Mark[] {
  const open = openCandidates(ours, [])
  return Array.from({ length: count }, () => take(open, random)).flatMap((each) =>
    each ? [{ name: each.name, value: each.value, isTaken: true }] : [],
  )
}

/**
 * Somebody decides ten things, one after the other and each of them open, and then wants an option of
 * another module that those decisions rule out.
 */
export function blockedQuestionsOf(ours: Ours, count: number, random: Random): BlockedQuestion[] {
  const questions: BlockedQuestion[] = []
  // Every feature is its own module; in a catalogue people choose and do not refuse.
  const isCatalogue = ours.model.moduleCount < ours.model.items.length
  const possible = openCandidates(ours, [])
  for (let tries = 0; tries < 50 * count && questions.length < count; tries++) {
    const decisions: Mark[] = []
    const decided = new Set<number>()
    while (decisions.length < DECISIONS) {
      const next = take(
        openCandidates(ours, decisions).filter(({ variable }) => !decided.has(variable)),
        random,
      )
      if (!next) break
      decided.add(next.variable)
      const isTaken = isCatalogue || random() < 0.5
      decisions.push({ name: next.name, value: next.value, isTaken })
    }
    const left = ours.domains(decisions)
    const wanted = take(
      possible.filter(({ variable, value }) => !decided.has(variable) && left?.[value] === 0),
      random,
    )
    if (wanted)
      questions.push({
        decisions,
        wanted: { name: wanted.name, value: wanted.value, isTaken: true },
      })
  }
  return questions
}

const DECISIONS = 10

/** Neither ruled out nor forced. */
function openCandidates(ours: Ours, decisions: readonly Mark[]): Candidate[] {
  const left = ours.domains(decisions)
  if (!left) return []
  const { valueStart } = ours.configurator.vocabulary
  return candidatesOf(ours).filter(({ variable, value }) => {
    const start = valueStart[variable] ?? 0
    const size = ours.model.domainSizes[variable] ?? 0
    const isForced = left.subarray(start, start + size).reduce((sum, each) => sum + each, 0) === 1
    return left[value] === 1 && !isForced
  })
}

function take<T>(list: T[], random: Random): T | undefined {
  return list.splice(Math.floor(random() * list.length), 1)[0]
}
