import { expect, it } from 'vitest'
import type { SizeFit } from '@/lib/core/fit/fit'
import { addToBag } from '@/lib/demand/add-to-bag'
import { readPackage } from '@/lib/demand/ordered-package'
import { readBag } from '@/lib/demand/read-bag'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { eventually } from '@/lib/testing/eventually'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainSuit, readyToPayFor, SIZE_50 } from '@/lib/testing/shopping'
import { withWholeHouse } from '@/lib/testing/whole-house'
import { quotePromise } from './quote-promise'

withWholeHouse()

const ALTERED: SizeFit = {
  ...SIZE_50,
  alterations: [
    { id: 'sleeves', byMm: 20 },
    { id: 'inside-leg', byMm: -35 },
  ],
}

it('an altered size is paid with its alterations, and the plant moves the pattern before it cuts', async () => {
  const guest = newGuest()
  const design = plainSuit()
  expect((await addToBag(guest, { design, fit: SIZE_50 })).ok).toBe(true)
  expect((await addToBag(guest, { design, fit: ALTERED })).ok).toBe(true)
  const [plain, altered] = (await readBag(guest)).lines
  expect((altered?.unitPriceCents ?? 0) - (plain?.unitPriceCents ?? 0)).toBe(1800 + 1000)
  const later = await quotePromise({ design, fit: ALTERED })
  expect(later.ok).toBe(true)

  const buyer = newGuest()
  const { orderNumber: number } = await paidOrder(
    buyer,
    await readyToPayFor(buyer, { design, fit: ALTERED }, { design, fit: SIZE_50 }),
  )
  const order = await eventually(
    () =>
      shopDb().order.findUniqueOrThrow({
        where: { number },
        include: { lines: { orderBy: { position: 'asc' } } },
      }),
    ({ lines }) => lines.every(({ package: made }) => made !== null),
  )
  const made = await Promise.all(order.lines.map(({ id }) => readPackage(id)))
  const moved = made.find((each) => each?.fit.kind === 'size' && each.fit.alterations)
  const own = made.find((each) => each !== moved)
  if (moved?.fit.kind !== 'size' || own?.fit.kind !== 'size') throw new Error('no size')
  expect(moved.fit.alterations).toEqual(ALTERED.alterations)
  const by = (key: string) =>
    Math.round((moved.fit.finished?.[key] ?? 0) - (own.fit.finished?.[key] ?? 0))
  expect([by('sleeveLeft'), by('sleeveRight'), by('inseam'), by('outseam'), by('chest')]).toEqual([
    ...[20, 20, -35, -35, 0],
  ])
  expect(moved.routing[0]).toEqual({ operation: 'ALT', minutes: 8 })
  expect(moved.routing.find(({ operation }) => operation === 'CUT')?.minutes).toBe(2)
  expect(own.routing.some(({ operation }) => operation === 'ALT')).toBe(false)

  const atPlant = await eventually(
    () => plantDb().plantOrder.findMany({ where: { orderNumber: { startsWith: `${number}-` } } }),
    (orders) => orders.length === 2,
  )
  expect(atPlant.map(({ fitKind }) => fitKind).sort()).toEqual(['altered', 'size'])
}, 60_000)

it('an alteration that the table does not have is not sold', async () => {
  const guest = newGuest()
  const wrong: SizeFit = { ...SIZE_50, alterations: [{ id: 'sleeves', byMm: 300 }] }
  expect(await addToBag(guest, { design: plainSuit(), fit: wrong })).toMatchObject({
    error: { code: 'fit-invalid' },
  })
})
