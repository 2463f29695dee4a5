import { carrierWebhookSecret } from '@/lib/infra/derived-secret'
import { receiveCloudEvent } from './receive-cloud-event'

export const receiveCarrierEvent = (request: Request): Promise<Response> =>
  receiveCloudEvent(request, { source: 'carrier', secret: carrierWebhookSecret() })
