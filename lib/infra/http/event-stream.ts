import type { Side } from '@/lib/infra/jobs/boss'
import { listen } from '@/lib/infra/live'

const HEARTBEAT_MS = 15_000

type Stream = {
  readonly side: Side
  readonly channel: string
  readonly concerns: (payload: string) => boolean
  readonly newestId: () => Promise<string>
}

/**
 * Server-sent events over LISTEN/NOTIFY: one for each notification that `concerns` this reader, and one
 * at once when something happened since the last event heard, or since the page was drawn (`?seen=`):
 * nothing between drawing and listening is missed. Only ids travel.
 */
export async function eventStream(request: Request, options: Stream): Promise<Response> {
  const since =
    request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('seen')
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch (error) {
          // The reader left between two messages: there is nobody to tell.
          if (!(error instanceof TypeError)) throw error
        }
      }
      const tell = async () => send(`id: ${await options.newestId()}\ndata: changed\n\n`)
      send(': listening\n\n')
      const unlisten = await listen(options.side, options.channel, (payload) => {
        if (options.concerns(payload)) void tell()
      })
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
      stop = () => {
        unlisten()
        clearInterval(heartbeat)
      }
      request.signal.addEventListener('abort', () => {
        stop()
        try {
          controller.close()
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
      })
      if (since !== null && since !== (await options.newestId())) await tell()
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
