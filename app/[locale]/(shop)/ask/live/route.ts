import { currentActor } from '@/lib/identity/current-actor'
import { eventStream } from '@/lib/infra/http/event-stream'
import { refuseForeign } from '@/lib/infra/http/origin'
import { newestMessageId } from '@/lib/services/thread'

export const dynamic = 'force-dynamic'

/** Tells the reader of a thread that it has changed; content is read again by the page. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const actor = await currentActor()
  return eventStream(request, {
    side: 'shop',
    channel: 'thread',
    concerns: (ownerKey) => ownerKey === actor.ownerKey,
    newestId: () => newestMessageId(actor.ownerKey),
  })
}
