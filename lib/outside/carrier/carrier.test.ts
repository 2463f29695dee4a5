import { beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '@/lib/core/shared/instant'
import { announceParcel, handOverParcel } from '@/lib/infra/carrier-client'
import { carrierNewsOf } from '@/lib/infra/carrier-contract'
import { moveShopClock, readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { carrierWebhookSecret } from '@/lib/infra/derived-secret'
import { webhookIsAuthentic } from '@/lib/infra/webhook-signature'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { deliverCarrierEvents } from './deliver-carrier-events'

let failures = 0
let heard: { id: string; kind: string; labelToken: string; authentic: boolean }[] = []

const outsideUrl = withOutsideCompanies(async (request) => {
  const body = await request.text()
  if (failures > 0) {
    failures -= 1
    return new Response(null, { status: 503 })
  }
  const payload = JSON.parse(body) as { id: string }
  const news = carrierNewsOf(payload)
  const authentic = webhookIsAuthentic(carrierWebhookSecret(), request.headers, body)
  heard.push({
    id: payload.id,
    kind: news?.kind ?? '',
    labelToken: news?.labelToken ?? '',
    authentic,
  })
  return new Response(null)
})

beforeEach(async () => {
  await shopDb().carrierParcel.deleteMany()
  failures = 0
  heard = []
})

const kinds = () => heard.map(({ kind }) => kind)

async function announce(labelToken: string, daysInTransit = 3) {
  return announceParcel({
    labelToken,
    method: 'standard',
    daysInTransit,
    destination: { countryCode: 'DE', postalCode: '10115' },
    shopNowMs: await readShopNowMs(),
  })
}

const later = async (ms: number) => moveShopClock({ atLeastShopMs: (await readShopNowMs()) + ms })

async function tellAll(nowMs = Date.now()) {
  while ((await deliverCarrierEvents(nowMs)) === 0);
}

describe('a parcel’s way', () => {
  test('is told in order, each on its day, signed', async () => {
    expect(await announce('label-in-order')).toMatchObject({
      ok: true,
      value: { state: 'announced' },
    })
    expect(
      await handOverParcel({ labelToken: 'label-in-order', shopNowMs: await readShopNowMs() }),
    ).toMatchObject({
      ok: true,
      value: { state: 'handed-over' },
    })
    await tellAll()
    expect(kinds()).toEqual(['handed-over'])
    await later(1.5 * DAY_MS)
    await tellAll()
    expect(kinds()).toEqual(['handed-over', 'in-transit'])
    await later(4 * DAY_MS)
    await tellAll()
    expect(kinds()).toEqual(['handed-over', 'in-transit', 'delivered'])
    expect(heard.every(({ authentic }) => authentic)).toBe(true)
    await tellAll(Date.now() + 60_000)
    expect(heard).toHaveLength(3)
  })

  test('keeps its order when the shop does not answer, and catches up after days of silence', async () => {
    await announce('label-catch-up')
    await handOverParcel({ labelToken: 'label-catch-up', shopNowMs: await readShopNowMs() })
    await later(10 * DAY_MS)
    failures = 2
    const startMs = Date.now()
    await deliverCarrierEvents(startMs)
    await deliverCarrierEvents(startMs + 1_100)
    expect(heard).toHaveLength(0)
    await tellAll(startMs + HOUR_MS)
    expect(kinds()).toEqual(['handed-over', 'in-transit', 'delivered'])
  })

  test('several processes tell each event once', async () => {
    const labels = Array.from({ length: 9 }, (_, index) => `label-many-${index}`)
    for (const label of labels) await announce(label)
    const shopNowMs = await readShopNowMs()
    await Promise.all(labels.map((labelToken) => handOverParcel({ labelToken, shopNowMs })))
    await later(10 * DAY_MS)
    await Promise.all([tellAll(), tellAll(), tellAll()])
    await tellAll()
    expect(new Set(heard.map(({ id }) => id)).size).toBe(27)
    expect(heard).toHaveLength(27)
    for (const label of labels)
      expect(
        heard.filter(({ labelToken }) => labelToken === label).map(({ kind }) => kind),
      ).toEqual(['handed-over', 'in-transit', 'delivered'])
  })
})

describe('calls that are repeated or wrong', () => {
  test('announcing and handing over twice is once', async () => {
    await Promise.all([announce('label-twice'), announce('label-twice'), announce('label-twice')])
    const shopNowMs = await readShopNowMs()
    await Promise.all([1, 2, 3].map(() => handOverParcel({ labelToken: 'label-twice', shopNowMs })))
    expect(await shopDb().carrierEvent.count()).toBe(3)
    expect(await announce('label-twice', 9)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    })
  })

  test('an unknown label, a wrong key and an unknown field are refused', async () => {
    const unknown = await handOverParcel({ labelToken: 'label-unknown', shopNowMs: Date.now() })
    expect(unknown).toEqual({ ok: false, error: { code: 'unknown-parcel' } })
    const url = `${outsideUrl()}/api/outside/carrier/v1/parcels`
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401)
    const extra = await fetch(`${url}/label-unknown/handover`, {
      method: 'POST',
      body: JSON.stringify({ shopNow: new Date().toISOString(), name: 'A person' }),
    })
    expect(extra.status).toBe(422)
  })
})
