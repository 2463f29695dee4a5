/**
 * Every queue and how patient it is. Short expiry, so that a job taken by a process that was killed
 * comes back soon; retries with backoff; the last failure lands in the dead-letter queue.
 */
export const QUEUES = {
  'route-order': {
    policy: 'standard',
    retryLimit: 50,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: 30,
  },
  'cancel-order': {
    policy: 'standard',
    retryLimit: 50,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: 30,
  },
  'handle-inbox': {
    policy: 'standard',
    retryLimit: 20,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: 30,
  },
  'announce-parcel': {
    policy: 'standard',
    retryLimit: 50,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: 30,
  },
  'refund-order': {
    policy: 'standard',
    retryLimit: 50,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 30,
  },
  'send-mail': {
    policy: 'standard',
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: 60,
  },
} as const

export type QueueName = keyof typeof QUEUES
