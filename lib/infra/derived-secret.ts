import { createHmac } from 'node:crypto'
import { env } from '@/lib/infra/env'

/** A secret of this installation for one purpose: nobody has to set it, and none reveals another. */
const derivedSecret = (purpose: string): string =>
  createHmac('sha256', env().AUTH_SECRET).update(`market-of-one:${purpose}`).digest('hex')

/** What the simulated payment company knows us by, while no key of the real one is set. */
export const paymentDoubleKey = (): string => `sk_test_${derivedSecret('payment-api')}`

export const carrierApiKey = (): string => derivedSecret('carrier-api')

export const carrierWebhookSecret = (): string => derivedSecret('carrier-webhook')
