import { route } from '@/lib/infra/http/route'
import { receiveFactoryEvent } from '@/lib/platform/receive/receive-factory-event'

export const POST = route('hook-factory', receiveFactoryEvent)
