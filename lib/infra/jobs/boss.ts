import PgBoss from 'pg-boss'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { oncePerProcess } from '@/lib/infra/once-per-process'

/**
 * Jobs live in PostgreSQL, in the database of whom they belong to (schema `pgboss`), and are
 * enqueued in the transaction of what they are about.
 */
export type Side = 'shop' | 'plant'

const bosses = () => oncePerProcess('bosses', () => new Map<Side, Promise<PgBoss>>())

function connectionString(side: Side): string {
  const url = side === 'shop' ? env().DATABASE_URL : env().PLANT_DATABASE_URL
  if (!url) throw new Error('PLANT_DATABASE_URL is not set')
  return url
}

async function start(side: Side): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: connectionString(side),
    application_name: `market-of-one-${side}-jobs`,
    max: 4,
    // A job whose process was killed comes back at the next look after its expiry.
    maintenanceIntervalSeconds: 10,
  })
  boss.on('error', (error) => log.error({ side, cause: String(error) }, 'jobs: error'))
  await boss.start()
  return boss
}

export function bossOf(side: Side): Promise<PgBoss> {
  const boss = bosses().get(side) ?? start(side)
  bosses().set(side, boss)
  return boss
}

export async function stopBosses(): Promise<void> {
  const running = [...bosses().values()]
  bosses().clear()
  for (const boss of running) await (await boss).stop({ graceful: false, wait: false })
}
