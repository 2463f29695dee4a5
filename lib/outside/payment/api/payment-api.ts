import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { paymentDoubleKey } from '@/lib/infra/derived-secret'
import { sameSecret } from '@/lib/infra/digest'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { type FormFields, parseForm } from '../form-body'
import { randomLetters } from '../payment-ids'
import { badParameter, failed, found, type Reply, unknownUrl, wrongKey } from '../reply'
import { expandReply } from './expand-reply'
import { type Answer, answerOf, oncePerKey } from './once-per-key'
import { findRoute } from './routes'

const MOST_BYTES = 200_000

/** `Bearer KEY` or `Basic base64(KEY:)`, as Stripe takes both. */
function givenKey(request: Request): string {
  const [scheme, value = ''] = (request.headers.get('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() === 'bearer') return value
  if (scheme?.toLowerCase() !== 'basic') return ''
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] ?? ''
}

async function fieldsOf(request: Request): Promise<FormFields | null> {
  const text = request.method === 'POST' ? await request.text() : new URL(request.url).search
  return text.length > MOST_BYTES ? null : parseForm(text)
}

async function answer(request: Request, path: readonly string[]): Promise<Answer> {
  // With a key of the real company this one is closed: nobody is to pay here by mistake.
  const whole = path.join('/')
  const route = env().STRIPE_SECRET_KEY ? null : findRoute(request.method, path)
  if (!route) return answerOf(unknownUrl(request.method, whole))
  if (!sameSecret(givenKey(request), paymentDoubleKey())) return answerOf(wrongKey())
  const fields = await fieldsOf(request)
  if (!fields) return answerOf(badParameter('The body is not a form this company can read.'))
  const expand = Array.isArray(fields.expand) ? fields.expand.map(String) : []
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
  if (key && key.length > 255)
    return answerOf(badParameter('The Idempotency-Key is longer than 255.'))
  return shopDb().$transaction(async (tx) => {
    const run = async (): Promise<Reply> => {
      const reply = await route.handler({ tx, ids: route.ids, fields, nowMs: realClock.nowMs() })
      return reply.status === 200 ? found(await expandReply(tx, reply.body, expand)) : reply
    }
    return key ? oncePerKey(tx, key, { path: whole, fields }, run) : answerOf(await run())
  })
}

/** The company's whole API: `path` is what follows /v1/. */
export async function paymentApi(request: Request, path: readonly string[]): Promise<Response> {
  const requestId = `req_${randomLetters(14)}`
  let given: Answer
  try {
    given = await answer(request, path)
  } catch (error) {
    log.error(
      { paymentRequest: requestId, cause: error instanceof Error ? error.stack : String(error) },
      'payment company: fault',
    )
    given = answerOf(failed())
  }
  const headers = new Headers({
    'content-type': 'application/json',
    'cache-control': 'no-cache, no-store',
    'request-id': requestId,
  })
  if (given.replayed) headers.set('idempotent-replayed', 'true')
  return new Response(given.text, { status: given.status, headers })
}
