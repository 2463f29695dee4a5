import { z } from 'zod'
import { problem } from '@/lib/infra/http/problem'
import { receiveEvent } from '@/lib/infra/inbox'
import { log } from '@/lib/infra/log'
import { webhookIsAuthentic } from '@/lib/infra/webhook-signature'

/** Readers of callbacks ignore fields they do not know. */
const cloudEvent = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(200),
  type: z.string().min(1).max(200),
  data: z.record(z.string(), z.json()).optional(),
})

type Sender = { readonly source: 'factory' | 'carrier'; readonly secret: string }

const refused = (source: string, code: string, cause: string, bytes: number): Response => {
  log.warn({ source, code, cause, bytes }, 'hook: refused')
  return problem({ status: 400, code, title: 'This event was not accepted' })
}

function parsed(rawBody: string) {
  try {
    return cloudEvent.safeParse(JSON.parse(rawBody))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Factory and carrier call (Standard Webhooks around CloudEvents 1.0): verify, store once, answer. */
export async function receiveCloudEvent(request: Request, sender: Sender): Promise<Response> {
  const { source, secret } = sender
  const rawBody = await request.text()
  if (!webhookIsAuthentic(secret, request.headers, rawBody))
    return refused(
      source,
      'bad-signature',
      'the signature, its time or its secret is wrong',
      rawBody.length,
    )
  const event = parsed(rawBody)
  if (!event?.success)
    return refused(
      source,
      'not-an-event',
      event ? z.prettifyError(event.error) : 'not JSON',
      rawBody.length,
    )
  const { id, type, data } = event.data
  const payload = { id, type, data: data ?? {} }
  const outcome = await receiveEvent({ source, eventId: id, type, payload })
  log.info({ source, event: id, type, outcome }, 'hook: received')
  return Response.json({ received: true, outcome })
}
