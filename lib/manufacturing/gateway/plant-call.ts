import type { z } from 'zod'
import { factoryProblemSchema } from '@/lib/core/factory/wire-contract'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'

/** What the plant says when it refuses for good: its stable code and its sentence. */
export type PlantProblem = z.output<typeof factoryProblemSchema>

/**
 * `unreachable`: no answer that can be relied on (silent, slow, failing, still at it, or off the
 * contract); the same call may be made again with the same key. `refused`: an answer, and it is no.
 */
export type GatewayRefusal =
  | { readonly code: 'unreachable'; readonly cause: string }
  | { readonly code: 'refused'; readonly problem: PlantProblem; readonly detail: string }

type Call<S extends z.ZodType> = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly answer: S
  readonly body?: unknown
  readonly idempotencyKey?: string
  readonly patienceMs?: number
}

const PATIENCE_MS = 5_000

/** Told to come back later, or a fault of the plant's own: neither is a decision about the order. */
const isPassing = (status: number, code: string): boolean =>
  status >= 500 || status === 408 || status === 429 || code === 'in-flight'

async function send<S extends z.ZodType>(call: Call<S>): Promise<{ status: number; text: string }> {
  const { FACTORY_URL, FACTORY_API_KEY } = env()
  const response = await fetch(`${FACTORY_URL}${call.path}`, {
    method: call.method,
    headers: {
      authorization: `Bearer ${FACTORY_API_KEY}`,
      accept: 'application/json',
      'c2m-shop-now': toIso(await readShopNowMs()),
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(call.idempotencyKey ? { 'idempotency-key': call.idempotencyKey } : {}),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(call.patienceMs ?? PATIENCE_MS),
  })
  return { status: response.status, text: await response.text() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function silent(call: Call<z.ZodType>, cause: string): Result<never, GatewayRefusal> {
  log.warn(
    { method: call.method, path: call.path, cause },
    'gateway: no usable answer of the plant',
  )
  return refuse({ code: 'unreachable', cause })
}

/** One call over the wire. Retrying is the caller's job, which has a queue for it. */
export async function plantCall<S extends z.ZodType>(
  call: Call<S>,
): Promise<Result<z.output<S>, GatewayRefusal>> {
  let reply: { status: number; text: string }
  try {
    reply = await send(call)
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error
    return silent(call, String(reason))
  }
  const json = parsed(reply.text)
  if (reply.status < 300) {
    const answer = call.answer.safeParse(json)
    return answer.success ? ok(answer.data) : silent(call, 'the answer does not fit the contract')
  }
  const problem = factoryProblemSchema.safeParse(json)
  if (!problem.success || isPassing(reply.status, problem.data.code))
    return silent(call, `answered ${reply.status} ${problem.data?.code ?? ''}`)
  const { title, detail } = problem.data
  log.info({ path: call.path, status: reply.status, code: problem.data.code }, 'gateway: refused')
  return refuse({ code: 'refused', problem: problem.data, detail: detail ?? title })
}
