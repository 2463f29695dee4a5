import { mayAs } from '@/lib/identity/actor'
import { currentActor } from '@/lib/identity/current-actor'
import { eventStream } from '@/lib/infra/http/event-stream'
import { refuseForeign } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { newestMessageId } from '@/lib/services/thread'

export const dynamic = 'force-dynamic'

/** Tells the desk that a question came or was answered. */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  if (!mayAs(await currentActor(), 'adviser'))
    return problem({ status: 403, code: 'not-an-adviser', title: 'The desk is for advisers' })
  return eventStream(request, {
    side: 'shop',
    channel: 'thread',
    concerns: () => true,
    newestId: () => newestMessageId(),
  })
}
