import type { ApiHandler } from './api-call'
import { createCustomer } from './create-customer'
import { createRefund } from './create-refund'
import { createSession } from './create-session'
import { listEvents, retrieveEvent } from './events'
import { list, retrieve } from './payments'
import { expireSession, listLineItems, listSessions, retrieveSession } from './sessions'

/** Everything the company's API knows; `*` stands for one id. */
const ROUTES: readonly (readonly [method: 'GET' | 'POST', path: string, handler: ApiHandler])[] = [
  ['POST', 'checkout/sessions', createSession],
  ['GET', 'checkout/sessions', listSessions],
  ['GET', 'checkout/sessions/*', retrieveSession],
  ['POST', 'checkout/sessions/*/expire', expireSession],
  ['GET', 'checkout/sessions/*/line_items', listLineItems],
  ['GET', 'payment_pages/*', retrieveSession],
  ['GET', 'payment_intents', list('intent')],
  ['GET', 'payment_intents/*', retrieve('intent')],
  ['GET', 'charges', list('charge')],
  ['GET', 'charges/*', retrieve('charge')],
  ['POST', 'refunds', createRefund],
  ['GET', 'refunds', list('refund')],
  ['GET', 'refunds/*', retrieve('refund')],
  ['POST', 'customers', createCustomer],
  ['GET', 'customers', list('customer')],
  ['GET', 'customers/*', retrieve('customer')],
  ['GET', 'events', listEvents],
  ['GET', 'events/*', retrieveEvent],
]

function idsIn(pattern: string, path: readonly string[]): string[] | null {
  const parts = pattern.split('/')
  if (parts.length !== path.length) return null
  if (!parts.every((part, index) => part === '*' || part === path[index])) return null
  return path.filter((_, index) => parts[index] === '*')
}

export function findRoute(
  method: string,
  path: readonly string[],
): { readonly handler: ApiHandler; readonly ids: readonly string[] } | null {
  for (const [routeMethod, pattern, handler] of ROUTES) {
    const ids = routeMethod === method ? idsIn(pattern, path) : null
    if (ids) return { handler, ids }
  }
  return null
}
