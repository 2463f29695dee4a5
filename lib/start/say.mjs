// One plain line per step, with its time. What a step prints is kept back and shown if it fails.

/** A refusal whose sentence is all the person needs: no stack is shown. */
export class Refusal extends Error {}

/** @param {string} sentence */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}

/**
 * @template T
 * @param {string} doing such as "Building the pages"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const startedMs = performance.now()
  process.stdout.write(`${doing} … `)
  try {
    const result = await work()
    say(seconds(performance.now() - startedMs))
    return result
  } catch (error) {
    say('failed')
    throw error
  }
}
