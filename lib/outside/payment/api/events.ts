import { z } from 'zod'
import { limitOf, listReply } from '../list-objects'
import { expand, parseParameters, wholeNumber } from '../parse-parameters'
import { found, noSuch } from '../reply'
import { type ApiHandler, idOf } from './api-call'

const schema = z.strictObject({
  type: z.string().max(100).optional(),
  limit: wholeNumber.optional(),
  starting_after: z.string().max(100).optional(),
  expand,
})

/** Told events no longer wait for a webhook. */
const shown = (row: { data: unknown; deliveredAt: Date | null }) => ({
  ...(row.data as Record<string, unknown>),
  pending_webhooks: row.deliveredAt ? 0 : 1,
})

export const retrieveEvent: ApiHandler = async (call) => {
  const row = await call.tx.paymentEvent.findUnique({ where: { id: idOf(call) } })
  return row ? found(shown(row)) : noSuch('event', idOf(call))
}

export const listEvents: ApiHandler = async ({ tx, fields }) => {
  const parsed = parseParameters(schema, fields)
  if (!parsed.ok) return parsed.error
  const wish = parsed.value
  const rows = await tx.paymentEvent.findMany({
    where: wish.type ? { type: wish.type } : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limitOf(wish) + 1,
    ...(wish.starting_after ? { cursor: { id: wish.starting_after }, skip: 1 } : {}),
  })
  return listReply('/v1/events', rows.map(shown), limitOf(wish))
}
