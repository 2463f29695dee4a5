import { shopDb } from '@/lib/infra/db/shop'
import { type Card, type CardForm, type FieldProblems, readCard } from '../card-form'
import { emitEvent } from '../events/emit-event'
import type { IntentObject } from '../objects/intent-object'
import { lockObject, type Stored, saveObject } from '../payment-store'
import type { DeclineCode } from '../test-cards.data'
import { completePaid, completePending } from './complete-session'
import { expireLockedSession } from './expire-session'
import { type Attempt, bookDecline, intentOf, saveIntent } from './payment-attempt'

/** What the page shows next. */
export type TillAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly session: Stored<'session'> }
  | { readonly kind: 'expired'; readonly session: Stored<'session'> }
  | { readonly kind: 'ask'; readonly session: Stored<'session'> }
  | {
      readonly kind: 'invalid'
      readonly session: Stored<'session'>
      readonly problems: FieldProblems
    }
  | { readonly kind: 'declined'; readonly session: Stored<'session'>; readonly reason: DeclineCode }

const keepsIntent = (session: Stored<'session'>, intentId: string, asked: Attempt | null) => ({
  data: { ...session.data, payment_intent: intentId },
  inner: { ...session.inner, asked: asked && { card: asked.card, email: asked.email } },
})

async function askBank(attempt: Attempt): Promise<void> {
  const { tx, session, nowMs } = attempt
  const intent: IntentObject = {
    ...(await intentOf(attempt)),
    status: 'requires_action',
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: { url: `${session.data.url}/authenticate`, return_url: session.data.url },
    },
  }
  await saveIntent(attempt, intent)
  await saveObject(tx, 'session', keepsIntent(session, intent.id, attempt), {
    paymentIntentId: intent.id,
  })
  await emitEvent(tx, nowMs, 'payment_intent.requires_action', intent)
}

async function decline(
  attempt: Attempt,
  reason: Extract<Card['behaviour'], { kind: 'declined' }>,
): Promise<void> {
  const { tx, session } = attempt
  const { code, declineCode } = reason
  const intent = await bookDecline(attempt, await intentOf(attempt), { code, declineCode })
  await saveObject(tx, 'session', keepsIntent(session, intent.id, null), {
    paymentIntentId: intent.id,
  })
}

/** The held session if it can still be paid; a second submit waits for the first and finds it done. */
async function openSession(
  tx: Attempt['tx'],
  id: string,
  nowMs: number,
): Promise<{ open: Stored<'session'> } | { answer: TillAnswer }> {
  const session = await lockObject(tx, 'session', id)
  if (!session) return { answer: { kind: 'none' } }
  if (session.data.status === 'complete') return { answer: { kind: 'done', session } }
  if (session.data.status === 'open' && session.data.expires_at * 1000 > nowMs)
    return { open: session }
  if (session.data.status === 'open') await expireLockedSession(tx, session, nowMs)
  return { answer: { kind: 'expired', session } }
}

/** Somebody sent the card form. */
export function paySession(id: string, form: CardForm, nowMs: number): Promise<TillAnswer> {
  return shopDb().$transaction(async (tx) => {
    const at = await openSession(tx, id, nowMs)
    if ('answer' in at) return at.answer
    const session = at.open
    const card = readCard(form, session.data.customer_email, nowMs)
    if (!card.ok) return { kind: 'invalid', session, problems: card.error }
    const { behaviour, ...known } = card.value
    const email = session.data.customer_email ?? form.email
    const attempt: Attempt = { tx, session, card: known, email, nowMs, authenticated: false }
    switch (behaviour.kind) {
      case 'pays':
        await completePaid(attempt)
        return { kind: 'done', session }
      case 'fails-later':
        await completePending(attempt)
        return { kind: 'done', session }
      case 'asks':
        await askBank(attempt)
        return { kind: 'ask', session }
      case 'declined':
        await decline(attempt, behaviour)
        return { kind: 'declined', session, reason: behaviour.declineCode }
      default:
        return behaviour satisfies never
    }
  })
}

/** Somebody answered the bank's 3-D Secure question. */
export function answerBank(id: string, passed: boolean, nowMs: number): Promise<TillAnswer> {
  return shopDb().$transaction(async (tx) => {
    const at = await openSession(tx, id, nowMs)
    if ('answer' in at) return at.answer
    const session = at.open
    const { asked } = session.inner
    // The question was answered in another window: back to the card.
    if (!asked) return { kind: 'invalid', session, problems: {} }
    const attempt: Attempt = { tx, session, ...asked, nowMs, authenticated: true }
    if (passed) {
      await completePaid(attempt)
      return { kind: 'done', session }
    }
    const reason = 'authentication_failed'
    const code = 'payment_intent_authentication_failure'
    await decline(attempt, { kind: 'declined', code, declineCode: reason })
    return { kind: 'declined', session, reason }
  })
}
