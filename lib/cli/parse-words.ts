import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { LOCALES, type Locale } from '@/lib/core/shared/text'
import type { CommandProblem } from './command'

/** The words of a command: what stands alone, options with their values, and the language. */
export type Words = {
  readonly alone: readonly string[]
  readonly options: ReadonlyMap<string, string>
  readonly lang: Locale
}

/** `--lang` is known everywhere; any other option must be in `known`. */
export function parseWords(
  words: readonly string[],
  known: readonly string[],
): Result<Words, CommandProblem> {
  const alone: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) {
      alone.push(word)
      continue
    }
    const [name = '', given] = word.slice(2).split(/=(.*)/s)
    if (name !== 'lang' && !known.includes(name))
      return refuse({
        title: 'Unknown option',
        detail: `--${name} is not an option of this command`,
      })
    const value = given ?? words[++at]
    if (value === undefined)
      return refuse({ title: 'An option has no value', detail: `--${name} expects a value` })
    options.set(name, value)
  }
  const lang = LOCALES.find((locale) => locale === (options.get('lang') ?? 'en'))
  if (!lang)
    return refuse({ title: 'Unknown language', detail: `--lang is one of ${LOCALES.join(', ')}` })
  return ok({ alone, options, lang })
}
