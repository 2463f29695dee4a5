import { limitOf, listObjects, listReply, listSchema } from '../list-objects'
import { parseParameters } from '../parse-parameters'
import { lockObject, readObject } from '../payment-store'
import { found, noSuch, refusedByState } from '../reply'
import { expireLockedSession } from '../till/expire-session'
import { type ApiHandler, idOf } from './api-call'

export const retrieveSession: ApiHandler = async (call) => {
  const session = await readObject(call.tx, 'session', idOf(call))
  return session ? found(session.data) : noSuch('checkout.session', idOf(call), 'session')
}

export const expireSession: ApiHandler = async (call) => {
  const session = await lockObject(call.tx, 'session', idOf(call))
  if (!session) return noSuch('checkout.session', idOf(call), 'session')
  if (session.data.status !== 'open')
    return refusedByState(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.data.status}\`.`,
    )
  return found(await expireLockedSession(call.tx, session, call.nowMs))
}

export const listSessions: ApiHandler = async ({ tx, fields }) => {
  const wish = parseParameters(listSchema, fields)
  return wish.ok ? listObjects(tx, 'session', '/v1/checkout/sessions', wish.value) : wish.error
}

export const listLineItems: ApiHandler = async (call) => {
  const wish = parseParameters(listSchema, call.fields)
  if (!wish.ok) return wish.error
  const session = await readObject(call.tx, 'session', idOf(call))
  if (!session) return noSuch('checkout.session', idOf(call), 'session')
  const { lineItems } = session.inner
  return listReply(`/v1/checkout/sessions/${idOf(call)}/line_items`, lineItems, limitOf(wish.value))
}
