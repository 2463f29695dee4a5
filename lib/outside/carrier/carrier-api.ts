import { announceSchema, handoverSchema } from '@/lib/infra/carrier-contract'
import { carrierApiKey } from '@/lib/infra/derived-secret'
import { sameSecret } from '@/lib/infra/digest'
import { bearerToken } from '@/lib/infra/http/bearer'
import { problem } from '@/lib/infra/http/problem'
import { readJson } from '@/lib/infra/http/route'
import { announceParcel } from './announce-parcel'
import { handOverParcel } from './hand-over-parcel'

const MOST_BYTES = 10_000

const json = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Only the shop announces: a stranger could otherwise make this server call any address. */
export async function announceDoor(request: Request): Promise<Response> {
  if (!sameSecret(bearerToken(request) ?? '', carrierApiKey()))
    return problem({
      status: 401,
      code: 'unknown-customer',
      title: 'The carrier does not know this key',
    })
  const body = await readJson(request, announceSchema, MOST_BYTES)
  if (!body.ok) return body.response
  const announced = await announceParcel(body.value)
  if (!announced.ok)
    return problem({
      status: 409,
      code: announced.error.code,
      title: 'Another parcel was announced under this label',
    })
  const { isNew, ...answer } = announced.value
  return json(isNew ? 201 : 200, answer)
}

/** Whoever holds the parcel holds its label: the token in the address is the key. */
export async function handoverDoor(request: Request, labelToken: string): Promise<Response> {
  const body = await readJson(request, handoverSchema, MOST_BYTES)
  if (!body.ok) return body.response
  const handed = await handOverParcel(labelToken, Date.parse(body.value.shopNow))
  if (handed.ok) return json(200, handed.value)
  const { code } = handed.error
  switch (code) {
    case 'unknown-parcel':
      return problem({ status: 404, code, title: 'No parcel was announced under this label' })
    case 'wrong-calendar':
      return problem({
        status: 422,
        code,
        title: 'The shop time is too far ahead',
        pointer: '/shopNow',
      })
    default:
      return code satisfies never
  }
}
