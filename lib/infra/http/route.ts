import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { log, withRequestId } from '@/lib/infra/log'
import { problem } from './problem'

type Context<P> = { readonly params: Promise<P> }
type Handler<P> = (request: Request, params: P) => Promise<Response>

/** Wraps a route handler: request id, one log line, a fault becomes a 500 problem with that id. */
export function route<P = Record<string, never>>(name: string, handler: Handler<P>) {
  return (request: Request, context: Context<P>): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? randomUUID()
    return withRequestId(requestId, async () => {
      const startedAt = performance.now()
      let response: Response
      try {
        response = await handler(request, await context.params)
      } catch (error) {
        log.error(
          { route: name, cause: error instanceof Error ? error.stack : String(error) },
          'fault',
        )
        response = problem({
          status: 500,
          code: 'fault',
          title: 'Something failed on our side',
          detail: `Nothing was changed twice. Mention ${requestId} if you write to us.`,
        })
      }
      response.headers.set('x-request-id', requestId)
      log.info(
        { route: name, status: response.status, ms: Math.round(performance.now() - startedAt) },
        'request',
      )
      return response
    })
  }
}

/** The JSON body through its schema, or the 400/413/422 problem that says what is wrong where. */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
  limitBytes = 1_000_000,
): Promise<{ ok: true; value: z.output<S>; raw: string } | { ok: false; response: Response }> {
  const raw = await textWithin(request, limitBytes)
  if (raw === null)
    return {
      ok: false,
      response: problem({
        status: 413,
        code: 'too-large',
        title: `The body is larger than ${limitBytes} bytes`,
      }),
    }
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch (error) {
    return {
      ok: false,
      response: problem({
        status: 400,
        code: 'not-json',
        title: 'The body is not JSON',
        detail: String(error),
      }),
    }
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data, raw }
  const issue = parsed.error.issues[0]
  return {
    ok: false,
    response: problem({
      status: 422,
      code: 'invalid',
      title: 'The body does not fit the contract',
      detail: issue?.message,
      pointer: `/${(issue?.path ?? []).join('/')}`,
    }),
  }
}

/** The body as text; null as soon as it is longer, whatever its header says. */
async function textWithin(request: Request, limitBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) return null
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > limitBytes) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
