import { route } from '@/lib/infra/http/route'
import { showBank, submitBank } from '@/lib/outside/payment/page/hosted-checkout'

type Params = { id: string }

export const GET = route<Params>('outside-bank-page', (request, { id }) => showBank(request, id))

export const POST = route<Params>('outside-bank-answer', (request, { id }) =>
  submitBank(request, id),
)
