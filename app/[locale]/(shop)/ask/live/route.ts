import { currentActor } from '@/lib/identity/current-actor'
import { eventStream } from '@/lib/infra/http/event-stream'
import { originAllowed } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { newestMessageId } from '@/lib/services/thread'

export const dynamic = 'force-dynamic'

/** Tells the reader of a thread that it has changed; content is read again by the page. */
export async function GET(request: Request): Promise<Response> {
  if (!originAllowed(request))
    return problem({
      status: 403,
      code: 'foreign-origin',
      title: 'Only the shop itself may listen here',
    })
  const actor = await currentActor()
  return eventStream({
    side: 'shop',
    channel: 'thread',
    concerns: (ownerKey) => ownerKey === actor.ownerKey,
    newestId: () => newestMessageId(actor.ownerKey),
    since: request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('seen'),
    signal: request.signal,
  })
}
