import { env } from '@/lib/infra/env'
import { eventStream } from '@/lib/infra/http/event-stream'
import { problem } from '@/lib/infra/http/problem'
import { SCREEN_CHANNEL } from '@/lib/manufacturing/plant/channels'
import { floorVersion } from '@/lib/manufacturing/plant/read-floor'

export const dynamic = 'force-dynamic'

/** Tells the floor's screens that something moved; they read the floor again. */
export async function GET(request: Request): Promise<Response> {
  if (!env().DEMO)
    return problem({ status: 404, code: 'not-found', title: 'There is nothing at this address' })
  return eventStream(request, {
    side: 'plant',
    channel: SCREEN_CHANNEL,
    concerns: () => true,
    newestId: floorVersion,
  })
}
