import { syntaxFault } from './json-syntax'
import { LIMITS, Refused } from './model-refusal'

/** The value of a JSON text; a fault has the offset at which the text stops being JSON. */
export function readJson(text: string): unknown {
  if (text.length > LIMITS.characters)
    throw new Refused({ code: 'too-large', place: '', detail: 'the text is longer than 64 MiB' })
  const clean = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  try {
    return JSON.parse(clean)
  } catch (error) {
    const fault = syntaxFault(clean)
    throw new Refused(
      { code: 'syntax', place: '', detail: fault?.detail ?? (error as Error).message },
      fault?.offset,
    )
  }
}
