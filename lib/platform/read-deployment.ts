import { env } from '@/lib/infra/env'

/** Which of the six models this shop runs, and whether it is the demo. */
export const readDeployment = () => ({
  businessModel: env().BUSINESS_MODEL,
  demo: env().DEMO,
  currency: env().CURRENCY,
  timeZone: env().SHOP_TIME_ZONE,
  daySeconds: env().FACTORY_DAY_SECONDS,
})
