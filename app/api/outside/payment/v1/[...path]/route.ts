import { route } from '@/lib/infra/http/route'
import { paymentApi } from '@/lib/outside/payment/api/payment-api'

/** The simulated payment company's API; next.config.js leads /v1/* here. */
const handle = route<{ path: string[] }>('outside-payment-api', (request, { path }) =>
  paymentApi(request, path),
)

export { handle as GET, handle as POST }
