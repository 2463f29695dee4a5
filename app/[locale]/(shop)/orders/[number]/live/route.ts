import { readOrder } from '@/lib/demand/read-order'
import { currentActor } from '@/lib/identity/current-actor'
import { eventStream } from '@/lib/infra/http/event-stream'
import { refuseForeign } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { newestMessageId } from '@/lib/services/thread'
import { seenOf } from '../read-order-page'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ number: string }> }

/**
 * Tells whoever may see an order that it has changed, or, with `?of=thread`, that something was said
 * to its owner. Only ids travel; the page reads again with its reader's own eyes.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const asked = new URL(request.url).searchParams
  const key = asked.get('key') ?? undefined
  const actor = await currentActor()
  const { number } = await params
  const found = await readOrder(actor, { number, key })
  if (!found.ok)
    return problem({
      status: 404,
      code: 'unknown-order',
      title: 'This order cannot be opened here',
    })
  const { id, ownerKey } = found.value
  const isThread = asked.get('of') === 'thread'
  const subject = isThread ? ownerKey : id
  return eventStream(request, {
    side: 'shop',
    channel: isThread ? 'thread' : 'order',
    concerns: (payload) => payload === subject,
    newestId: async () => {
      if (isThread) return newestMessageId(ownerKey)
      const now = await readOrder(actor, { number, key })
      return now.ok ? seenOf(now.value) : 'gone'
    },
  })
}
