import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Answers no sooner than `ms` after the question, so that how long an answer took does not tell
 * whether an address is known. Longer than the longer branch usually needs.
 */
export async function takeAtLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work(), sleep(ms)])
  if (result.status === 'rejected') throw result.reason
  return result.value
}

export const EVEN_ANSWER_MS = 250
