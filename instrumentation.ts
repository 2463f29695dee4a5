/** Runs once when the server starts: wakes the workers of this process's role. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { compose } = await import('@/lib/start/compose')
  await compose()
}
