import { env } from '@/lib/infra/env'
import { receiveCloudEvent } from './receive-cloud-event'

export const receiveFactoryEvent = (request: Request): Promise<Response> =>
  receiveCloudEvent(request, { source: 'factory', secret: env().FACTORY_WEBHOOK_SECRET })
