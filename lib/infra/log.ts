import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'
import { logLevel } from '@/lib/infra/env'

/**
 * Structured logs without personal data: callers log ids, codes and numbers. The paths below are a
 * second line of defence for objects that were logged whole.
 */
const requestStore = new AsyncLocalStorage<{ requestId: string }>()

export const withRequestId = <T>(requestId: string, run: () => T): T =>
  requestStore.run({ requestId }, run)

export const log = pino({
  level: logLevel(),
  base: undefined,
  mixin: () => requestStore.getStore() ?? {},
  redact: {
    paths: [
      'email',
      '*.email',
      'address',
      '*.address',
      'contact',
      '*.contact',
      'password',
      '*.password',
      'name',
      '*.name',
      'phone',
      '*.phone',
    ],
    censor: '[personal]',
  },
})
