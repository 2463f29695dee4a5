import { route } from '@/lib/infra/http/route'
import { handoverDoor } from '@/lib/outside/carrier/carrier-api'

export const POST = route<{ labelToken: string }>(
  'outside-carrier-handover',
  (request, { labelToken }) => handoverDoor(request, labelToken),
)
