// The plant behind a real socket, through its real route handlers. Sets FACTORY_URL: start it before
// anything asks for the environment.
import { GET as readCapacity } from '@/app/api/factory/v1/capacity/route'
import { GET as readClock } from '@/app/api/factory/v1/clock/route'
import { GET as readContract } from '@/app/api/factory/v1/openapi.json/route'
import { POST as cancel } from '@/app/api/factory/v1/orders/[id]/cancel/route'
import { GET as readOrder } from '@/app/api/factory/v1/orders/[id]/route'
import { POST as accept } from '@/app/api/factory/v1/orders/route'
import { POST as quote } from '@/app/api/factory/v1/quotes/route'
import { PUT as subscribe } from '@/app/api/factory/v1/subscription/route'
import { type Served, serve } from './serve'

const params = <P>(values: P) => ({ params: Promise.resolve(values) })

const doors: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  'GET capacity': (request) => readCapacity(request, params({})),
  'GET clock': (request) => readClock(request, params({})),
  'GET openapi.json': async () => readContract(),
  'POST orders': (request) => accept(request, params({})),
  'POST quotes': (request) => quote(request, params({})),
  'PUT subscription': (request) => subscribe(request, params({})),
}

/** `receive` takes what the plant calls back under /api/hooks/factory. */
export async function startPlantServer(
  receive: (request: Request) => Promise<Response> = async () => new Response(null),
): Promise<Served> {
  const served = await serve(async (request) => {
    const [, second, ...rest] = new URL(request.url).pathname.split('/').filter(Boolean)
    if (second === 'hooks') return receive(request)
    const [place = '', id, deed] = rest.slice(1)
    if (id && deed === 'cancel') return cancel(request, params({ id }))
    if (id) return readOrder(request, params({ id }))
    const door = doors[`${request.method} ${place}`]
    return door ? door(request) : new Response(null, { status: 404 })
  })
  process.env.FACTORY_URL = `${served.url}/api/factory/v1`
  return served
}
