/** How one delivery went: taken by the receiver, or a cause for the log. */
export type Delivery = { readonly ok: true } | { readonly ok: false; readonly cause: string }

/** Shorter than the lease, so that a slow receiver is never called by two processes at once. */
const PATIENCE_MS = 10_000

/** Posts one signed event. A redirect is not followed: a signed body goes where it was meant to go. */
export async function postEvent(event: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}): Promise<Delivery> {
  try {
    const response = await fetch(event.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...event.headers },
      body: event.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    return response.ok ? { ok: true } : { ok: false, cause: `answered ${response.status}` }
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error
    return { ok: false, cause: String(reason) }
  }
}
