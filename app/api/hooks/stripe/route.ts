import { route } from '@/lib/infra/http/route'
import { receivePaymentEvent } from '@/lib/platform/receive/receive-payment-event'

export const POST = route('hook-stripe', receivePaymentEvent)
