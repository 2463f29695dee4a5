/** Runs once when the server starts: wakes the workers of this process's role. */
export async function register(): Promise<void> {
  // Read here and in these words: the compiler replaces them, and the edge bundle ends at this line.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { compose } = await import('@/lib/start/compose')
  await compose()
}
