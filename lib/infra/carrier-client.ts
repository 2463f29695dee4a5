import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { carrierApiKey } from '@/lib/infra/derived-secret'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { type Announcement, type ParcelAnswer, parcelAnswerSchema } from './carrier-contract'

/** Every call may be repeated: the label is the key, and the carrier does a thing once. */
export type CarrierRefusal =
  /** No answer, or a fault on their side: try again. */
  | { readonly code: 'unreachable' }
  /** Announce it first, then hand it over. */
  | { readonly code: 'unknown-parcel' }
  | { readonly code: 'refused'; readonly reason: string }

const PATIENCE_MS = 10_000

async function refusalOf(response: Response): Promise<CarrierRefusal> {
  const text = await response.text()
  log.warn({ status: response.status }, 'carrier: refused')
  if (response.status >= 500 || response.status === 429) return { code: 'unreachable' }
  if (response.status === 404) return { code: 'unknown-parcel' }
  return { code: 'refused', reason: text.slice(0, 300) }
}

async function call(path: string, body: unknown): Promise<Result<ParcelAnswer, CarrierRefusal>> {
  try {
    const response = await fetch(`${env().BASE_URL}/api/outside/carrier/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${carrierApiKey()}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return refuse(await refusalOf(response))
    return ok(parcelAnswerSchema.parse(await response.json()))
  } catch (error) {
    log.warn({ cause: String(error) }, 'carrier: unreachable')
    return refuse({ code: 'unreachable' })
  }
}

export function announceParcel(
  parcel: Omit<Announcement, 'callbackUrl' | 'shopNow'> & { readonly shopNowMs: number },
): Promise<Result<ParcelAnswer, CarrierRefusal>> {
  const { shopNowMs, ...about } = parcel
  const callbackUrl = `${env().BASE_URL}/api/hooks/carrier`
  return call('parcels', { ...about, callbackUrl, shopNow: toIso(shopNowMs) })
}

/** The parcel leaves the plant. */
export function handOverParcel(parcel: {
  readonly labelToken: string
  readonly shopNowMs: number
}): Promise<Result<ParcelAnswer, CarrierRefusal>> {
  const path = `parcels/${encodeURIComponent(parcel.labelToken)}/handover`
  return call(path, { shopNow: toIso(parcel.shopNowMs) })
}
