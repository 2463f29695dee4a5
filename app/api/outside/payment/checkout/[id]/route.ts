import { route } from '@/lib/infra/http/route'
import { showCheckout, submitCheckout } from '@/lib/outside/payment/page/hosted-checkout'

type Params = { id: string }

export const GET = route<Params>('outside-payment-page', (request, { id }) =>
  showCheckout(request, id),
)

export const POST = route<Params>('outside-payment-pay', (request, { id }) =>
  submitCheckout(request, id),
)
