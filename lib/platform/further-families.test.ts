import { describe, expect, it } from 'vitest'
import { packageSchema } from '@/lib/core/factory/wire-contract'
import { blockOf } from '@/lib/core/fit/block'
import type { SizeFit } from '@/lib/core/fit/fit'
import { startingSize } from '@/lib/core/fit/size-fields'
import { CUTS, isSuit } from '@/lib/core/garment/cut'
import { addToBag } from '@/lib/demand/add-to-bag'
import { readPackage } from '@/lib/demand/ordered-package'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { eventually } from '@/lib/testing/eventually'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainGarment, readyToPayFor } from '@/lib/testing/shopping'
import { withWholeHouse } from '@/lib/testing/whole-house'
import { quotePromise } from './quote-promise'

withWholeHouse()

const SHIRT: SizeFit = { kind: 'size', cut: 'shirt', collarMm: 390, sleeveMm: 640 }
const COAT: SizeFit = { kind: 'size', cut: 'overcoat', size: 38, length: 'long' }

const stationsOf = async (orderNumber: string) => {
  const { id } = await plantDb().plantOrder.findFirstOrThrow({ where: { orderNumber } })
  const slots = await plantDb().plantSlot.findMany({
    where: { orderId: id },
    orderBy: { sequence: 'asc' },
  })
  return slots.map(({ station }) => station)
}

describe('an order of a shirt and an overcoat', () => {
  it('is paid, sewn on its own stations, checked by its own measures and delivered', async () => {
    const guest = newGuest()
    const wish = await readyToPayFor(
      guest,
      { design: plainGarment('shirt', { figure: 'men' }), fit: SHIRT },
      { design: plainGarment('overcoat', { figure: 'women' }), fit: COAT },
    )
    const { orderNumber: number } = await paidOrder(guest, wish)
    const order = await eventually(
      () =>
        shopDb().order.findUniqueOrThrow({
          where: { number },
          include: { lines: { orderBy: { position: 'asc' } } },
        }),
      ({ state }) => state === 'delivered',
    )
    expect(order.lines.map(({ state }) => state)).toEqual(['dispatched', 'dispatched'])

    const [shirt, coat] = await Promise.all(order.lines.map(({ id }) => readPackage(id)))
    expect(shirt?.family).toBe('shirt')
    expect(shirt?.fit).toMatchObject({ ...SHIRT, finished: { collar: 390, sleeveLeft: 640 } })
    expect(shirt?.fit.kind === 'size' && shirt.fit.tolerances?.collar).toBe(4)
    expect(coat?.fit).toMatchObject(COAT)
    expect(coat?.fit.kind === 'size' && coat.fit.finished?.collar).toBe(undefined)

    const ofShirt = await stationsOf(`${number}-1`)
    const ofCoat = await stationsOf(`${number}-2`)
    expect(ofShirt).toEqual([
      ...['cutting', 'fronts', 'collar', 'sleeves', 'assembly', 'pressing', 'inspection'],
      'packing',
    ])
    expect(ofCoat).toContain('lining')
    expect(ofCoat).not.toContain('quilting')
  }, 60_000)
})

describe.each(CUTS.filter((cut) => !isSuit(cut)))('%s', (cut) => {
  const design = plainGarment(cut)
  const fit = startingSize(blockOf(cut, design.options))

  it('gets a day and a chance from the plant', async () => {
    const promise = await quotePromise({ design, fit: { kind: 'size' } })
    expect(promise.ok && promise.value.promisedShopMs).toBeGreaterThan(0)
  })

  it('goes into the bag in a size of its chart, and in no other cut’s', async () => {
    const guest = newGuest()
    expect((await addToBag(guest, { design, fit })).ok).toBe(true)
    const other = cut === 'shirt' ? COAT : SHIRT
    expect(await addToBag(guest, { design, fit: other })).toEqual({
      ok: false,
      error: { code: 'fit-invalid' },
    })
  })
})

describe('the plant’s door', () => {
  it('names the field of a size that does not belong to its family', () => {
    const wrong = {
      ...{ format: 'market-of-one/package@1', order: 'X-1', tag: 't', labelToken: 'l' },
      family: 'shirt',
      design: { catalogue: 'shirt', version: '1', hash: 'h', options: {} },
      fit: { kind: 'size', cut: 'shirt', collarMm: 390, jacket: 50 },
      ...{ bom: [], routing: [{ operation: 'CUT', minutes: 1 }], neededBy: null },
      hash: '0'.repeat(64),
    }
    const places = packageSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('/'))
    expect(places?.sort()).toEqual(['fit/jacket', 'fit/sleeveMm'])
  })
})
