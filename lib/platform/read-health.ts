import { fromIso, toIso } from '@/lib/core/shared/instant'
import { readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { VERSION } from '@/lib/infra/version'

type Check = 'ok' | 'failing'

export type Health = {
  readonly status: 'ok' | 'degraded' | 'failing'
  readonly version: string
  readonly shopNow: string
  readonly checks: { readonly database: Check; readonly jobs: Check; readonly factory: Check }
}

/** A job that should have started this long ago means that nobody is working. */
const STUCK_JOB_MINUTES = 5

async function databaseNow(): Promise<number | null> {
  try {
    return await readShopNowMs()
  } catch (error) {
    log.error({ cause: String(error) }, 'health: database')
    return null
  }
}

async function jobsAreWorked(): Promise<boolean> {
  try {
    const [row] = await shopDb().$queryRaw<{ stuck: bigint }[]>`
      SELECT count(*) AS stuck FROM pgboss.job
      WHERE state = 'created' AND start_after < now() - make_interval(mins => ${STUCK_JOB_MINUTES})`
    return row?.stuck === 0n
  } catch (error) {
    log.error({ cause: String(error) }, 'health: jobs')
    return false
  }
}

async function factoryAnswers(): Promise<boolean> {
  try {
    const answer = await fetch(`${env().FACTORY_URL}/clock`, {
      headers: { authorization: `Bearer ${env().FACTORY_API_KEY}` },
      signal: AbortSignal.timeout(2_000),
    })
    const body = (await answer.json()) as { shopNow?: string }
    return answer.ok && Number.isFinite(fromIso(body.shopNow ?? ''))
  } catch (error) {
    log.warn({ cause: String(error) }, 'health: the factory does not answer')
    return false
  }
}

/** A dead factory degrades the shop; without database or jobs it cannot keep a promise at all. */
export async function readHealth(): Promise<Health> {
  const [nowMs, jobs, factory] = await Promise.all([
    databaseNow(),
    jobsAreWorked(),
    factoryAnswers(),
  ])
  const broken = nowMs === null || !jobs
  const check = (good: boolean): Check => (good ? 'ok' : 'failing')
  return {
    status: broken ? 'failing' : factory ? 'ok' : 'degraded',
    version: VERSION,
    shopNow: toIso(nowMs ?? 0),
    checks: { database: check(nowMs !== null), jobs: check(jobs), factory: check(factory) },
  }
}
