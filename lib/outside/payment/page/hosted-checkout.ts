import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { type CardForm, cardFormSchema } from '../card-form'
import { readObject, type Stored } from '../payment-store'
import { answerBank, paySession, type TillAnswer } from '../till/pay-session'
import { bankPage } from './bank-page'
import { checkoutPage } from './checkout-page'
import { deadEndPage } from './dead-end-page'
import { localeOf } from './say'

/** 303: whatever was sent, the next page is fetched, and going back sends nothing twice. */
const seeOther = (url: string): Response =>
  new Response(null, { status: 303, headers: { location: url, 'cache-control': 'no-store' } })

/** Without a host: whoever reached the page under another name of this machine stays there. */
const pagePath = (session: Stored<'session'>): string =>
  `/api/outside/payment/checkout/${session.data.id}`

const successUrl = ({ data }: Stored<'session'>): string =>
  data.success_url.replace(/\{CHECKOUT_SESSION_ID\}|%7BCHECKOUT_SESSION_ID%7D/gi, data.id)

const localeAsked = (request: Request) => localeOf(request.headers.get('accept-language'))

function show(request: Request, answer: TillAnswer, form?: CardForm): Response {
  switch (answer.kind) {
    case 'none':
      return deadEndPage(null, localeAsked(request))
    case 'done':
      return seeOther(successUrl(answer.session))
    case 'expired':
      return deadEndPage(answer.session, localeAsked(request))
    case 'ask':
      return seeOther(`${pagePath(answer.session)}/authenticate`)
    case 'invalid':
      return checkoutPage({ session: answer.session, form, problems: answer.problems })
    case 'declined':
      return checkoutPage({ session: answer.session, form, declined: answer.reason })
    default:
      return answer satisfies never
  }
}

async function sessionNow(
  id: string,
): Promise<TillAnswer | { kind: 'open'; session: Stored<'session'> }> {
  const session = env().STRIPE_SECRET_KEY ? null : await readObject(shopDb(), 'session', id)
  if (!session) return { kind: 'none' }
  if (session.data.status === 'complete') return { kind: 'done', session }
  const over =
    session.data.status === 'expired' || session.data.expires_at * 1000 <= realClock.nowMs()
  return over ? { kind: 'expired', session } : { kind: 'open', session }
}

export async function showCheckout(request: Request, id: string): Promise<Response> {
  const now = await sessionNow(id)
  if (now.kind !== 'open') return show(request, now)
  return checkoutPage({ session: now.session, fill: new URL(request.url).searchParams.get('card') })
}

export async function submitCheckout(request: Request, id: string): Promise<Response> {
  const now = await sessionNow(id)
  if (now.kind !== 'open') return show(request, now)
  const fields = Object.fromEntries(new URLSearchParams(await request.text()))
  const form = cardFormSchema.safeParse(fields)
  if (!form.success)
    return checkoutPage({ session: now.session, problems: { number: 'numberInvalid' } })
  return show(request, await paySession(id, form.data, realClock.nowMs()), form.data)
}

export async function showBank(request: Request, id: string): Promise<Response> {
  const now = await sessionNow(id)
  if (now.kind !== 'open') return show(request, now)
  return now.session.inner.asked ? bankPage(now.session) : seeOther(pagePath(now.session))
}

export async function submitBank(request: Request, id: string): Promise<Response> {
  const now = await sessionNow(id)
  if (now.kind !== 'open') return show(request, now)
  const answer = new URLSearchParams(await request.text()).get('answer')
  return show(request, await answerBank(id, answer === 'complete', realClock.nowMs()))
}
