/**
 * Cards as Stripe documents them for tests (docs.stripe.com/testing). Two spellings of the 3-D
 * Secure card are in use, both are taken. 4000 0000 0000 0341 ("attaching succeeds, charging
 * fails") is read here as a bank that answers late: the page accepts it, the charge fails afterwards
 * (`checkout.session.async_payment_failed`), so that a shop which trusts the page alone is found out.
 */
export type CardBehaviour =
  | { readonly kind: 'pays' }
  | { readonly kind: 'asks' }
  | { readonly kind: 'fails-later' }
  | {
      readonly kind: 'declined'
      readonly code: DeclineErrorCode
      readonly declineCode: DeclineCode
    }

export type DeclineCode =
  | 'generic_decline'
  | 'insufficient_funds'
  | 'lost_card'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'test_mode_live_card'
  | 'authentication_failed'

export type DeclineErrorCode =
  | 'card_declined'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'payment_intent_authentication_failure'

export type TestCard = {
  readonly number: string
  readonly brand: 'visa' | 'mastercard' | 'amex' | 'unionpay'
  readonly behaviour: CardBehaviour
  /** Stands in the page's short list. */
  readonly listed: boolean
}

const declined = (
  declineCode: DeclineCode,
  code: DeclineErrorCode = 'card_declined',
): CardBehaviour => ({
  kind: 'declined',
  code,
  declineCode,
})

const visa = (number: string, behaviour: CardBehaviour, listed = false): TestCard => ({
  number,
  brand: 'visa',
  behaviour,
  listed,
})

export const TEST_CARDS: readonly TestCard[] = [
  visa('4242424242424242', { kind: 'pays' }, true),
  visa('4000000000000002', declined('generic_decline'), true),
  visa('4000000000009995', declined('insufficient_funds'), true),
  visa('4000002500003155', { kind: 'asks' }, true),
  visa('4000000000003155', { kind: 'asks' }),
  visa('4000002760003184', { kind: 'asks' }),
  visa('4000000000003220', { kind: 'asks' }),
  visa('4000000000000341', { kind: 'fails-later' }, true),
  visa('4000000000009987', declined('lost_card')),
  visa('4000000000000069', declined('expired_card', 'expired_card')),
  visa('4000000000000127', declined('incorrect_cvc', 'incorrect_cvc')),
  visa('4000000000000119', declined('processing_error', 'processing_error')),
  { number: '5555555555554444', brand: 'mastercard', behaviour: { kind: 'pays' }, listed: false },
  { number: '378282246310005', brand: 'amex', behaviour: { kind: 'pays' }, listed: false },
  { number: '6200000000000005', brand: 'unionpay', behaviour: { kind: 'pays' }, listed: true },
]

/** What the API says; the page has its own sentences in both languages. */
export const DECLINE_MESSAGES: Readonly<Record<DeclineCode, string>> = {
  generic_decline: 'Your card was declined.',
  insufficient_funds: 'Your card has insufficient funds.',
  lost_card: 'Your card was declined.',
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
  test_mode_live_card:
    'Your card was declined. Your request was in test mode, but used a non test card.',
  authentication_failed:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
}
