import { HOUR_MS } from '@/lib/core/shared/instant'
import { addToBag } from '@/lib/demand/add-to-bag'
import { saveDesign } from '@/lib/demand/designs'
import { shopDb } from '@/lib/infra/db/shop'
import { PEOPLE } from './people.data'
import { actorOf, must, seededDesign, seededLabel } from './place-seeded-order'

type Said = {
  readonly from: 'customer' | 'adviser'
  readonly hoursAgo: number
  readonly text: string
  readonly isOpen?: boolean
}

type SeededThread = {
  readonly customer: (typeof PEOPLE)[keyof typeof PEOPLE]
  /** The seeded order it is about. */
  readonly orderKey?: string
  readonly said: readonly Said[]
}

const THREADS: readonly SeededThread[] = [
  {
    customer: PEOPLE.martinKeller,
    orderKey: 'martin-keller',
    said: [
      {
        from: 'customer',
        hoursAgo: 220,
        text: 'My left shoulder is lower than the right. Other tailors padded it until both were level, and then the collar stood off. Could you leave it as it is?',
      },
      {
        from: 'adviser',
        hoursAgo: 205,
        text: 'Yes. I would draw both shoulders as they are and keep the padding equal; the collar then lies still when you play. Left slope 27°, right 23°, as you measured.',
      },
    ],
  },
  {
    customer: PEOPLE.pieterVos,
    orderKey: 'pieter-vos',
    said: [
      {
        from: 'customer',
        hoursAgo: 20,
        text: 'If the trousers turn out short, is there cloth left in the hem?',
        isOpen: true,
      },
    ],
  },
  {
    customer: PEOPLE.linWen,
    said: [
      {
        from: 'customer',
        hoursAgo: 6,
        text: '婚礼上要跳舞，法兰绒会不会太热？想听听您的建议。',
        isOpen: true,
      },
    ],
  },
]

/** Questions from the order pages, two of which wait for the adviser. */
export async function seedThreads(shopNowMs: number): Promise<void> {
  for (const { customer, orderKey, said } of THREADS) {
    const ownerKey = `person:${customer.id}`
    if ((await shopDb().threadMessage.count({ where: { ownerKey, seeded: true } })) > 0) continue
    const order = orderKey
      ? await shopDb().order.findUnique({ where: { labelToken: seededLabel(orderKey) } })
      : null
    await shopDb().threadMessage.createMany({
      data: said.map(({ from, hoursAgo, text, isOpen }) => {
        const at = shopNowMs - hoursAgo * HOUR_MS
        const who = from === 'customer' ? customer : PEOPLE.jonasWeil
        return {
          ownerKey,
          orderId: order?.id ?? null,
          about: order?.number ?? '',
          fromRole: from,
          fromName: who.name,
          personId: who.id,
          text,
          createdAt: new Date(at),
          shopMs: BigInt(at),
          answeredAt: from === 'customer' && !isOpen ? new Date(at + HOUR_MS) : null,
          seeded: true,
        }
      }),
    })
  }
}

/** What Lin Wen and Zhou Yi have begun: designs on the shelf, one suit in a bag. */
export async function seedDesigns(): Promise<void> {
  const linWen = actorOf(`person:${PEOPLE.linWen.id}`)
  const zhouYi = actorOf(`person:${PEOPLE.zhouYi.id}`)
  const ownerKeys = [linWen.ownerKey, zhouYi.ownerKey]
  if ((await shopDb().savedDesign.count({ where: { ownerKey: { in: ownerKeys } } })) > 0) return
  const wedding = await seededDesign({ family: 'suit-women', look: 'registry' })
  const fit = {
    kind: 'size',
    jacket: 36,
    jacketLength: 'regular',
    trousers: 36,
    insideLegMm: 780,
  } as const
  must(await saveDesign(linWen, { design: wedding, fit, name: '12月27日 婚礼' }), 'design')
  must(await addToBag(linWen, { design: wedding, fit }), 'bag')
  for (const look of ['blue-hour', 'quarter'])
    must(
      await saveDesign(zhouYi, { design: await seededDesign({ family: 'suit-women', look }) }),
      look,
    )
}
