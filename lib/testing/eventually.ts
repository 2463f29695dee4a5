/** Less than a test may take (vitest.config.ts), so that a test ends with what was seen. */
const PATIENCE_MS = 45_000

/** Asks again until the answer is there; fails with what it saw last. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isThere: (seen: T) => boolean,
): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const seen = await look()
    if (isThere(seen)) return seen
    if (Date.now() > until) throw new Error(`did not happen; last seen: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
