import { z } from 'zod'
import { env } from '@/lib/infra/env'
import { work } from '@/lib/infra/jobs/work'
import { log } from '@/lib/infra/log'
import { sendMail } from '@/lib/infra/mail'
import { subscribeToPlant } from '@/lib/manufacturing/gateway/subscribe-to-plant'
import { machinePaths } from '@/lib/paths'
import { announceOpenParcels } from './announce-open-parcels'
import { keepClock } from './clock-keeper'
import { handOverOrder } from './hand-over-order'
import { handleInbox } from './handle-inbox'
import { refundOrder } from './refund-order'
import { routeOrder } from './route-order'
import { takeBackOrder } from './take-back-order'
import { workPatiently } from './work-patiently'

const aboutEvent = z.object({ source: z.string(), eventId: z.string() })
const aboutRefund = z.object({
  orderId: z.string(),
  why: z.string(),
  amountCents: z.number().int(),
})
const aboutMail = z.object({ mailId: z.string() })

/** Every queue of the shop and who works it; a handler may run twice and is made for that. */
export async function startShopWorkers(): Promise<void> {
  await workPatiently('route-order', routeOrder)
  await workPatiently('announce-parcel', handOverOrder)
  await workPatiently('cancel-order', takeBackOrder)
  await work('shop', 'handle-inbox', (data) => handleInbox(aboutEvent.parse(data)))
  await work('shop', 'refund-order', (data) => refundOrder(aboutRefund.parse(data)))
  await work('shop', 'send-mail', (data) => sendMail(aboutMail.parse(data).mailId))
  await keepClock()
  await announceOpenParcels()
  void subscribe()
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000

/** The plant may start later than the shop: it is told where to call until it answers. */
async function subscribe(waitMs = FIRST_WAIT_MS): Promise<void> {
  const { BASE_URL, FACTORY_WEBHOOK_SECRET } = env()
  const url = `${BASE_URL}${machinePaths.factoryHook}`
  const answer = await subscribeToPlant({ url, secret: FACTORY_WEBHOOK_SECRET })
  if (answer.ok) {
    log.info({ url }, 'plant: subscribed')
    return
  }
  const timer = setTimeout(() => void subscribe(Math.min(LONGEST_WAIT_MS, waitMs * 2)), waitMs)
  timer.unref()
}
