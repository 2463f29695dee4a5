import { route } from '@/lib/infra/http/route'
import { receiveCarrierEvent } from '@/lib/platform/receive/receive-carrier-event'

export const POST = route('hook-carrier', receiveCarrierEvent)
