import type { Side } from '@/lib/infra/jobs/boss'
import { listen } from '@/lib/infra/live'

const HEARTBEAT_MS = 15_000

/**
 * Server-sent events over LISTEN/NOTIFY. Sends one message at once when `since` (Last-Event-ID) is
 * not the newest id, then one for each notification that `concerns` this reader. Only ids travel.
 */
export async function eventStream(options: {
  readonly side: Side
  readonly channel: string
  readonly concerns: (payload: string) => boolean
  readonly newestId: () => Promise<string>
  readonly since: string | null
  readonly signal: AbortSignal
}): Promise<Response> {
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
      options.signal.addEventListener('abort', () => {
        stop()
        try {
          controller.close()
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
      })
      if (options.since !== null && options.since !== (await options.newestId())) await tell()
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
