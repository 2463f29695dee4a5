import { lowerFirst } from '@/lib/core/shared/text'
import { fill } from './labels'
import { moduleName, optionName, type Speech } from './speech'

type Choice = { readonly moduleId: string; readonly optionId: string }

/** How an option's name begins when it tells a place or a manner, not a thing. */
const ENGLISH_PLACE = /^(as|in|on|at|by|to|from|with|above|below|beside|under|low)\s/i
/** A module that is asked as a question lends no noun: "How much is lined". */
const ENGLISH_QUESTION = /^(how|where|what)\s/i
const ENGLISH_NOTHING = /^(none|no|without)$/i
const CHINESE_NOTHING = /^(无|不要)$/

/**
 * A choice as it is said within a sentence: "one button", "notch lapel", "no waistcoat",
 * "monogram on the left cuff". What stands after a comma or colon in an option's name is a remark
 * for the list and is not said. Assumes names as our catalogues give them; a stranger name is said
 * whole, beside its module.
 */
export function choicePhrase(speech: Speech, { moduleId, optionId }: Choice): string {
  const module = moduleName(speech, moduleId)
  const option = optionName(speech, moduleId, optionId)
  return speech.locale === 'en'
    ? inEnglish(speech, module, option)
    : inChinese(speech, module, option)
}

const isNothing = (option: string, speech: Speech): boolean =>
  (speech.locale === 'en' ? ENGLISH_NOTHING : CHINESE_NOTHING).test(option)

/** Whether the choice is that the garment has none of it. */
export const isWithout = (speech: Speech, { moduleId, optionId }: Choice): boolean =>
  isNothing(headOf(optionName(speech, moduleId, optionId)), speech)

/** An option's name without the remark after it: "One button" of "One button, covered". */
export const headOf = (option: string): string => option.split(/[,:，：]/)[0]?.trim() ?? option

function inEnglish(speech: Speech, module: string, option: string): string {
  const head = headOf(option)
  const noun = lowerFirst(module)
  if (isNothing(head, speech)) return fill(speech.labels.noneOf, { module: noun })
  if (ENGLISH_PLACE.test(head)) return `${noun} ${lowerFirst(head)}`
  const isOneWord = !head.includes(' ')
  return isOneWord && !ENGLISH_QUESTION.test(module)
    ? `${lowerFirst(head)} ${noun}`
    : lowerFirst(head)
}

function inChinese(speech: Speech, module: string, option: string): string {
  const head = headOf(option)
  if (isNothing(head, speech)) return fill(speech.labels.noneOf, { module })
  const saysItself = head.length > 2 || head.at(-1) === module.at(-1) || module.includes(head)
  return saysItself && !head.startsWith('随') ? head : `${module}${head}`
}

/** "not with centre vents": names the chosen option that stands against this one. */
export const blockedWord = (speech: Speech, against: Choice | undefined): string =>
  against
    ? fill(speech.labels.blocked, { other: choicePhrase(speech, against) })
    : speech.labels.blockedAlways

/** "follows from shawl lapel": the decisions that leave a module no choice. */
export const forcedWord = (speech: Speech, against: readonly Choice[]): string =>
  fill(speech.labels.forced, {
    others: against.map((each) => choicePhrase(speech, each)).join(speech.labels.repair.and),
  })
