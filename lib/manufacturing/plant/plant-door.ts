import type { z } from 'zod'
import { fromIso, toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { bearerToken } from '@/lib/infra/http/bearer'
import { route } from '@/lib/infra/http/route'
import { hearShopNow, readPlantNowMs } from './plant-clock'
import { customerOfKey, type PlantCustomer } from './plant-customer'
import { type PlantRefusal, plantProblem } from './plant-refusal'

/**
 * The plant's door: who calls (bearer key), what time it is for them (`c2m-shop-now`, merged), and
 * one shape for every answer, which always carries `shopNow`.
 */
export type PlantCall = { readonly customer: PlantCustomer; readonly request: Request }

const MOST_CHARACTERS = 1_000_000
const NO_STORE = { 'cache-control': 'no-store' }

export async function plantAnswer(
  status: number,
  body: Record<string, unknown>,
): Promise<Response> {
  const shopNow = toIso(await readPlantNowMs())
  return Response.json({ ...body, shopNow }, { status, headers: NO_STORE })
}

export const plantRefuses = async (
  refusal: PlantRefusal,
  headers: Record<string, string> = {},
): Promise<Response> => plantProblem(refusal, await readPlantNowMs(), headers)

async function hear(request: Request): Promise<void> {
  const heardMs = fromIso(request.headers.get('c2m-shop-now') ?? '')
  if (Number.isFinite(heardMs)) await hearShopNow(heardMs)
}

export function plantDoor<P = Record<string, never>>(
  name: string,
  handle: (call: PlantCall, params: P) => Promise<Response>,
) {
  return route<P>(`plant ${name}`, async (request, params) => {
    const customer = await customerOfKey(bearerToken(request))
    if (!customer) return plantRefuses({ code: 'unknown-customer' })
    await hear(request)
    return handle({ customer, request }, params)
  })
}

/** The body through its schema; an unknown or wrong field is named by its JSON Pointer. */
export async function plantBody<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<Result<z.output<S>, PlantRefusal>> {
  const raw = await request.text()
  if (raw.length > MOST_CHARACTERS) return refuse({ code: 'too-large' })
  let json: unknown
  try {
    json = JSON.parse(raw === '' ? '{}' : raw)
  } catch (error) {
    return refuse({ code: 'not-json', detail: String(error) })
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const pointer = `/${[...(issue?.path ?? []), ...unknown].join('/')}`
  return refuse({ code: 'invalid', detail: issue?.message, pointer })
}
