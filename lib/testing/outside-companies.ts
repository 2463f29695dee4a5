// The simulated outside companies behind a real socket, through their real route handlers, with the
// shop's hooks beside them. Sets BASE_URL: start it before anything asks for the environment.

import { POST as handover } from '@/app/api/outside/carrier/v1/parcels/[labelToken]/handover/route'
import { POST as announce } from '@/app/api/outside/carrier/v1/parcels/route'
import {
  POST as bankAnswer,
  GET as bankPage,
} from '@/app/api/outside/payment/checkout/[id]/authenticate/route'
import { GET as page, POST as pay } from '@/app/api/outside/payment/checkout/[id]/route'
import { GET as apiGet, POST as apiPost } from '@/app/api/outside/payment/v1/[...path]/route'
import { type Served, serve } from './serve'

export type Receiver = (request: Request) => Promise<Response>

const params = <P>(values: P) => ({ params: Promise.resolve(values) })

function paymentPage(request: Request, id: string, step: string | undefined): Promise<Response> {
  const isGet = request.method === 'GET'
  if (step === 'authenticate') return (isGet ? bankPage : bankAnswer)(request, params({ id }))
  return (isGet ? page : pay)(request, params({ id }))
}

/** `receive` takes what is posted to /api/hooks/*; by default it takes everything with 200. */
export async function startOutsideCompanies(
  receive: Receiver = async () => new Response(null),
): Promise<Served> {
  const served = await serve(async (request) => {
    const path = new URL(request.url).pathname.split('/').filter(Boolean).map(decodeURIComponent)
    const [first, second, third, fourth, ...rest] = path
    if (first === 'v1')
      return (request.method === 'GET' ? apiGet : apiPost)(request, params({ path: path.slice(1) }))
    if (second === 'hooks') return receive(request)
    if (third === 'payment' && fourth === 'checkout')
      return paymentPage(request, rest[0] ?? '', rest[1])
    if (third === 'carrier' && rest.length > 1)
      return handover(request, params({ labelToken: rest[1] ?? '' }))
    if (third === 'carrier') return announce(request, params({}))
    return new Response(null, { status: 404 })
  })
  process.env.BASE_URL = served.url
  return served
}
