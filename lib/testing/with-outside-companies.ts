// For a test file in which somebody pays or a parcel leaves: the outside companies before its first
// test, and nothing of them after its last.
import { afterAll, beforeAll } from 'vitest'
import { stopBosses } from '@/lib/infra/jobs/boss'
import { type Receiver, startOutsideCompanies } from './outside-companies'
import type { Served } from './serve'

/** Answers, once the tests run, where the companies are reached. */
export function withOutsideCompanies(receive?: Receiver): () => string {
  let served: Served | undefined
  beforeAll(async () => {
    served = await startOutsideCompanies(receive)
  })
  afterAll(async () => {
    await served?.close()
    await stopBosses()
  })
  return () => {
    if (!served) throw new Error('the outside companies stand only while tests run')
    return served.url
  }
}
